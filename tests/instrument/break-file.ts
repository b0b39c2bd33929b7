import { type RawFile, type RuleId } from '#instrument';
import {
  attachmentCheck,
  type Edit,
  ENGLISH,
  FOLDER,
  MAIN,
  withEdits,
  withText,
} from './attachment-check.ts';

export interface BrokenFile {
  readonly why: string;
  readonly files: readonly RawFile[];
  /** Where the problem is to be reported. */
  readonly at: string;
}

export type BrokenFiles<Rule extends RuleId> = Readonly<Record<Rule, readonly BrokenFile[]>>;

export const { questionnaire, text } = attachmentCheck();

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
