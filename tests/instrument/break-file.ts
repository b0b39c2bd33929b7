import { type QuestionnaireText, type RawFile, type RuleId } from '#instrument';
import {
  attachmentCheck,
  type Edit,
  ENGLISH,
  FOLDER,
  MAIN,
  withEdits,
  withText,
} from './attachment-check.ts';
import { keysOf, withMember } from './edit-json.ts';
import { released } from './released-files.ts';

export interface BrokenFile {
  readonly why: string;
  readonly files: readonly RawFile[];
  /** Where the problem is to be reported. */
  readonly at: string;
}

export type BrokenFiles<Rule extends RuleId> = Readonly<Record<Rule, readonly BrokenFile[]>>;

export const { questionnaire, text } = attachmentCheck();

const relationship = released('relationship-check/1.0.0').files;

export const norm = {
  id: 'n',
  scale: 'anxious',
  n: 300,
  sample: 'a pilot',
  year: 2027,
  source: 'n',
};

export function edited(why: string, at: string, ...edits: readonly Edit[]): BrokenFile {
  return { why, at, files: withEdits(edits) };
}

/** One string of the relationship form, which asks about persons and looks back; undefined removes it. */
export function editedPast(
  why: string,
  at: string,
  value: string | undefined,
  place = at,
): BrokenFile {
  const files = relationship.map(({ path, text: json }) => {
    if (!path.endsWith('text.en.json')) return { path, text: json };
    const changed = withMember(JSON.parse(json) as unknown, keysOf(place), value);
    return { path, text: JSON.stringify(changed) };
  });
  return { why, at, files };
}

export function raw(why: string, at: string, change: (text: string) => string): BrokenFile {
  return { why, at, files: withText(MAIN, change) };
}

export function worded(why: string, wording: string): BrokenFile {
  const at = '/items/depending-1';
  return edited(why, at, [ENGLISH, at, wording]);
}

export function indexOf(itemId: string): number {
  return questionnaire.items.findIndex(({ id }) => id === itemId);
}

/** The presentation order with the named items brought to the front. */
export function startingWith(...ids: readonly string[]): Edit {
  const front = ids.map((id) => questionnaire.items[indexOf(id)]);
  return [MAIN, '/items', [...front, ...questionnaire.items.filter(({ id }) => !ids.includes(id))]];
}

export function inGerman(madeFrom: Readonly<Record<string, string>>): readonly RawFile[] {
  const translation = { ...text, language: 'de', madeFrom };
  return [
    ...withEdits([[MAIN, '/languages', ['en', 'de']]]),
    { path: `${FOLDER}/text.de.json`, text: JSON.stringify(translation) },
  ];
}

/** All strings of a text file that a translator translates, by path. */
export function translatable(words: QuestionnaireText): ReadonlyMap<string, string> {
  const { title, description, instruction, pageIntro, declined } = words;
  const { options, items, scales, facets, disclosures, sources } = words;
  const all = {
    ...{ title, description, instruction, pageIntro, declined },
    ...{ options, items, scales, facets, disclosures, sources },
  };
  return new Map(leavesOf(all, ''));
}

function leavesOf(words: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words ?? {}).flatMap(([key, part]: [string, unknown]) =>
    leavesOf(part, `${at}/${key}`),
  );
}
