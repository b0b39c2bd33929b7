import type { Sha256 } from './digests.ts';
import type { Questionnaire, QuestionnaireText } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault, toPath } from './problem.ts';
import { checkToldNumbers } from './check-told-numbers.ts';
import { wordsByPath } from './words-by-path.ts';

/** Every id has its words, all words have an id, and no two answers look alike. */
export function checkText(questionnaire: Questionnaire, text: QuestionnaireText): readonly Fault[] {
  const found = wordsByPath(text);
  const wanted = wantedPaths(questionnaire);
  const sameOptions = Object.entries(text.options).flatMap(([set, labels]) =>
    findTwice({ ...labels, declined: text.declined }, ['options', set]),
  );
  return [
    ...[...wanted].flatMap((path) =>
      found.has(path) ? [] : [{ path, rule: 'text-missing' as const, message: 'Has no text.' }],
    ),
    ...[...found.keys()].flatMap((path) =>
      wanted.has(path)
        ? []
        : [{ path, rule: 'text-unknown' as const, message: 'Nobody asks for it.' }],
    ),
    ...findTwice(text.items, ['items']),
    ...findTwice(text.pastItems ?? {}, ['pastItems']),
    ...findTwice(text.persons ?? {}, ['persons']),
    ...sameOptions,
    ...checkToldNumbers(questionnaire, text),
  ];
}

/** Whether a translation was made from the source as it reads now. */
export function checkOrigin(
  source: QuestionnaireText,
  text: QuestionnaireText,
  sha256: Sha256,
): readonly Fault[] {
  const madeFrom = text.madeFrom ?? {};
  if (text.language === source.language) {
    return text.madeFrom === undefined
      ? []
      : [toFault('text-unknown', ['madeFrom'], 'The source language is made from nothing.')];
  }
  return [...wordsByPath(source)].flatMap(([path, words]): readonly Fault[] => {
    const hash = madeFrom[path];
    if (hash === undefined) {
      return [
        {
          path,
          rule: 'text-unsourced',
          message: `Names no source string. The hash of it is ${sha256(words)}.`,
        },
      ];
    }
    return hash === sha256(words)
      ? []
      : [
          {
            path,
            rule: 'text-stale',
            message: `The source has changed since. Its hash is now ${sha256(words)}.`,
          },
        ];
  });
}

function wantedPaths(questionnaire: Questionnaire): ReadonlySet<string> {
  const { items, scales, norms, responseSets, targets } = questionnaire;
  const hasPast = targets.some(({ tense }) => tense === 'past');
  const assumptions = scales.flatMap(({ reliability, sd, retest }) =>
    [reliability, sd, retest].flatMap((assumption) => assumption?.source ?? []),
  );
  return new Set(
    [
      ...['title', 'description', 'instruction', 'pageIntro', 'declined'].map((key) => [key]),
      ...items.flatMap(({ id, facet }) => [
        ['items', id],
        ['facets', facet],
      ]),
      ...(hasPast ? [['pastInstruction'], ...items.map(({ id }) => ['pastItems', id])] : []),
      ...targets.map(({ person }) => ['persons', person]),
      ...scales.map(({ id }) => ['scales', id]),
      ...responseSets.flatMap(({ id, options }) =>
        options.map(({ code }) => ['options', id, code]),
      ),
      ...Array.from({ length: 12 }, (_, index) => ['disclosures', `d${index + 1}`]),
      ...[...assumptions, ...norms.map(({ source }) => source)].map((id) => ['sources', id]),
    ].map(toPath),
  );
}

function findTwice(
  words: Readonly<Record<string, string>>,
  at: readonly string[],
): readonly Fault[] {
  const seen = new Set<string>();
  return Object.entries(words).flatMap(([id, word]) => {
    const plain = word
      .toLowerCase()
      .replace(/[\s.!?]+/g, ' ')
      .trim();
    if (seen.has(plain)) return [toFault('text-twice', [...at, id], `"${word}" is there twice.`)];
    seen.add(plain);
    return [];
  });
}
