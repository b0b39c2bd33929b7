import type { QuestionnaireText } from './model.ts';
import { toPath } from './problem.ts';

/** All that a translator translates, by path, such as `/items/losing-people-1`. */
export function wordsByPath(text: QuestionnaireText): ReadonlyMap<string, string> {
  const { title, description, instruction, pageIntro, declined } = text;
  const { items, scales, facets, disclosures, sources } = text;
  const single = Object.entries({ title, description, instruction, pageIntro, declined });
  const grouped = Object.entries({ items, scales, facets, disclosures, sources }).flatMap(
    ([group, words]) =>
      Object.entries(words).map(([id, word]): [string, string] => [toPath([group, id]), word]),
  );
  const options = Object.entries(text.options).flatMap(([set, labels]) =>
    Object.entries(labels).map(([code, label]): [string, string] => [
      toPath(['options', set, code]),
      label,
    ]),
  );
  return new Map([
    ...single.map(([key, word]): [string, string] => [toPath([key]), word]),
    ...grouped,
    ...options,
  ]);
}
