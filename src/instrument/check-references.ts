import type { Questionnaire } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

type Keys = readonly (string | number)[];

/** Ids are given once, every id that is named is defined, languages and dates are real. */
export function checkReferences(questionnaire: Questionnaire): readonly Fault[] {
  const { items, scales, responseSets, norms, languages, pattern } = questionnaire;
  const itemIds = items.map(({ id }) => id);
  const scaleIds = scales.map(({ id }) => id);
  return [
    ...findTwice(['items'], itemIds),
    ...findTwice(['scales'], scaleIds),
    ...findTwice(
      ['responseSets'],
      responseSets.map(({ id }) => id),
    ),
    ...findTwice(
      ['norms'],
      norms.map(({ id }) => id),
    ),
    ...findTwice(
      ['targets'],
      questionnaire.targets.map(({ person, tense }) => `${person}, ${tense}`),
    ),
    ...responseSets.flatMap(({ options }, set) =>
      findTwice(
        ['responseSets', set, 'options'],
        options.map(({ code }) => code),
      ),
    ),
    ...items.flatMap(({ responseSet }, item) =>
      findUnknown(
        responseSets.map(({ id }) => id),
        [[['items', item, 'responseSet'], responseSet]],
      ),
    ),
    ...scales.flatMap((scale, at) => [
      ...findTwice(
        ['scales', at, 'items'],
        scale.items.map(({ item }) => item),
      ),
      ...findTwice(
        ['scales', at, 'facets'],
        scale.facets.map(({ id }) => id),
      ),
      ...findUnknown(
        itemIds,
        scale.items.map(({ item }, entry) => [['scales', at, 'items', entry, 'item'], item]),
      ),
    ]),
    ...findUnknown(
      scaleIds,
      norms.map(({ scale }, norm) => [['norms', norm, 'scale'], scale]),
    ),
    ...findUnknown(
      norms.map(({ id }) => id),
      [[['defaultNorm'], questionnaire.defaultNorm]],
    ),
    ...(pattern === null
      ? []
      : findUnknown(scaleIds, [
          [['pattern', 'axes', 0], pattern.axes[0]],
          [['pattern', 'axes', 1], pattern.axes[1]],
          [['pattern', 'overlay'], pattern.overlay],
          [['pattern', 'consistency'], pattern.consistency],
        ])),
    ...checkLanguages(languages, questionnaire.sourceLanguage),
  ];
}

function findTwice(at: Keys, ids: readonly string[]): readonly Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [toFault('id-twice', [...at, index], `"${id}" is there twice.`)],
  );
}

function findUnknown(
  known: readonly string[],
  named: readonly (readonly [Keys, string | null])[],
): readonly Fault[] {
  return named.flatMap(([at, id]) =>
    id === null || known.includes(id) ? [] : [toFault('id-unknown', at, `"${id}" is not defined.`)],
  );
}

function checkLanguages(languages: readonly string[], source: string): readonly Fault[] {
  const isGood = new Set(languages).size === languages.length && languages.includes(source);
  return isGood
    ? []
    : [
        toFault(
          'languages',
          ['languages'],
          `Lists ${languages.join(', ')}; the source is ${source}.`,
        ),
      ];
}
