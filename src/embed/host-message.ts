import { EMBED_STEPS, EMBED_VERSION, HIGHEST, type EmbedStep } from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A message of a frame, with nothing in it but what it may hold: also what the DOM event of its name carries. */
export type Heard =
  | { readonly type: 'mooring:ready' | 'mooring:done'; readonly detail: null }
  | { readonly type: 'mooring:height'; readonly detail: { readonly height: number } }
  | { readonly type: 'mooring:screen'; readonly detail: { readonly screen: EmbedStep } };

function readFields({ type, version, height, screen }: Fields): Heard | null {
  if (version !== EMBED_VERSION) return null;
  if (type === 'mooring:ready' || type === 'mooring:done') return { type, detail: null };
  if (type === 'mooring:height' && typeof height === 'number' && height >= 1 && height <= HIGHEST) {
    return { type, detail: { height: Math.round(height) } };
  }
  const step = EMBED_STEPS.find((known) => known === screen);
  return type === 'mooring:screen' && step ? { type, detail: { screen: step } } : null;
}

/** Takes whatever a window was sent. Null: no message of this version, or one that says what none may say. */
export function readMessage(data: unknown): Heard | null {
  try {
    // Of what is no object, every field is undefined.
    return readFields(Object(data) as Fields);
  } catch {
    return null;
  }
}
