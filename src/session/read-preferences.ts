import { z } from './zod.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';

const MAX_CHARACTERS = 1000;
const schema = z.object({ theme: z.enum(['system', 'light', 'dark']) });

/** Stored preferences, or the defaults where they cannot be read: nothing is lost but a choice of look. */
export function readPreferences(text: string): Preferences {
  if (text.length > MAX_CHARACTERS) return DEFAULT_PREFERENCES;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
