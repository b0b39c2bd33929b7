import type { QuestionnaireText } from './model.ts';
import { toPath } from './problem.ts';

/** All that a translator translates, by path, such as `/items/losing-people-1`. */
export function wordsByPath(text: QuestionnaireText): ReadonlyMap<string, string> {
  const { title, description, instruction, pastInstruction, pageIntro, declined } = text;
  const { items, pastItems, scales, facets, persons, disclosures, sources, options } = text;
  const single = { title, description, instruction, pastInstruction, pageIntro, declined };
  const grouped = { items, pastItems, scales, facets, persons, disclosures, sources };
  return new Map([
    ...Object.entries(single).flatMap(([key, words]) => leavesOf(words, [key])),
    ...Object.entries(grouped).flatMap(([group, words]) => leavesOf(words, [group])),
    ...leavesOf(options, ['options']),
  ]);
}

interface Tree {
  readonly [key: string]: string | Tree;
}

function leavesOf(words: string | Tree | undefined, at: readonly string[]): [string, string][] {
  if (words === undefined) return [];
  if (typeof words === 'string') return [[toPath(at), words]];
  return Object.entries(words).flatMap(([key, part]) => leavesOf(part, [...at, key]));
}
