import type { z } from 'zod';
import { NO_SETTINGS, type PracticeSettings } from '#practice';
import { TOO_LONG_FRAGMENT } from './fragment.ts';
import { SETTING_PROBLEMS, type SettingNote, type SettingProblem } from './problems.ts';
import { rawValues, type SettingName } from './raw-values.ts';
import { settingsSchema } from './schema.ts';

/** Settings that can be used as they are, and a note on each that could not. */
interface SettingsReading {
  readonly settings: PracticeSettings;
  readonly notes: readonly SettingNote[];
}

/** What one source of settings says, and nothing of what it leaves open. */
interface Layer {
  readonly given: Partial<PracticeSettings>;
  readonly notes: readonly SettingNote[];
}

type Values = ReadonlyMap<SettingName, unknown>;
type Issues = readonly z.core.$ZodIssue[];

function problemOf(message: string): SettingProblem {
  return SETTING_PROBLEMS.find((problem) => problem === message) ?? 'not-text';
}

/** One note for each field and problem, however many items of a list have it. */
function notesOf(issues: Issues): readonly SettingNote[] {
  const notes = issues.map(({ path: [name], message }) => ({
    name: String(name),
    problem: problemOf(message),
  }));
  return notes.filter(
    (note, index) =>
      notes.findIndex(({ name, problem }) => name === note.name && problem === note.problem) ===
      index,
  );
}

/** The values without what the issues point at: a whole value, or one item of a list. */
function withoutFaulty(values: Values, issues: Issues): Values {
  const faulty = new Set(issues.map(({ path }) => path.join('.')));
  const kept = new Map<SettingName, unknown>();
  for (const [name, value] of values) {
    if (faulty.has(name)) continue;
    if (!Array.isArray(value)) kept.set(name, value);
    else {
      const sound = value.filter((_, index) => !faulty.has(`${name}.${index}`));
      if (sound.length > 0 || value.length === 0) kept.set(name, sound);
    }
  }
  return kept;
}

/** Words and link of the next step are one setting: given whole, taken away whole, or (half of it) not given. */
function actionLayer(values: Values, words: string | undefined, link: string | undefined): Layer {
  if (words === undefined && link === undefined) return { given: {}, notes: [] };
  if (words && link) return { given: { action: { words, link } }, notes: [] };
  if (!words && !link) return { given: { action: null }, notes: [] };
  const [name, missing] = words ? (['action', 'link'] as const) : (['link', 'action'] as const);
  const isMissing = (values.get(missing) ?? null) === null;
  return { given: {}, notes: isMissing ? [{ name, problem: 'half' }] : [] };
}

function readLayer(raw: unknown, schema: ReturnType<typeof settingsSchema>): Layer {
  if (raw === TOO_LONG_FRAGMENT) return { given: {}, notes: [{ name: '', problem: 'too-long' }] };
  const { values, notes } = rawValues(raw);
  const issues = schema.safeParse(Object.fromEntries(values)).error?.issues ?? [];
  const sound = withoutFaulty(values, issues);
  const { action, link, ...rest } = schema.safeParse(Object.fromEntries(sound)).data ?? {};
  const pair = actionLayer(values, action, link);
  return {
    given: { ...rest, ...pair.given },
    notes: [...notes, ...notesOf(issues), ...pair.notes],
  };
}

/**
 * The settings in foreign data: the record of a fragment, of attributes, or parsed JSON. Each field is read on its own;
 * one that cannot be used is left out with a note, and the others stand. `offered` are the ids of the questionnaires
 * that there are. Never throws.
 */
export function readSettings(raw: unknown, offered: readonly string[]): SettingsReading {
  return readSettingsOver(undefined, raw, offered);
}

/**
 * The same from two sources: `base` (a site's `practice.json`) and what goes over it (a fragment), field by field. A
 * field that cannot be used leaves what the base says; an empty one takes the base's away. Notes tell of both.
 */
export function readSettingsOver(
  base: unknown,
  over: unknown,
  offered: readonly string[],
): SettingsReading {
  const schema = settingsSchema(offered);
  const [below, above] = [readLayer(base, schema), readLayer(over, schema)];
  return {
    settings: { ...NO_SETTINGS, ...below.given, ...above.given },
    notes: [...below.notes, ...above.notes],
  };
}
