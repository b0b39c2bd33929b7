import type { Questionnaire } from './model.ts';
import { pagesOf } from './pages-of.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

/** How the items follow one another. One scale, or one facet, alone has nothing to alternate with. */
export function checkOrder(questionnaire: Questionnaire): readonly Fault[] {
  const { items, scales } = questionnaire;
  const facets = new Set(items.map(({ facet }) => facet));
  return [
    ...scales.flatMap((scale) => findLateStart(questionnaire, scale.id)),
    ...(scales.length === 1
      ? []
      : scales.flatMap((scale) => {
          const own = new Set(scale.items.map(({ item }) => item));
          return findRuns(
            items.map(({ id }) => own.has(id)),
            3,
          ).map((at) =>
            toFault('order-scale-run', ['items', at], `4th of "${scale.id}" in a row.`),
          );
        })),
    ...(facets.size === 1
      ? []
      : [...facets].flatMap((facet) =>
          findRuns(
            items.map((item) => item.facet === facet),
            2,
          ).map((at) => toFault('order-facet-run', ['items', at], `3rd of "${facet}" in a row.`)),
        )),
    ...findPairsOnOnePage(questionnaire),
  ];
}

/** Where a run first becomes longer than the limit. */
function findRuns(isMember: readonly boolean[], limit: number): readonly number[] {
  let run = 0;
  return isMember.flatMap((member, at) => {
    run = member ? run + 1 : 0;
    return run === limit + 1 ? [at] : [];
  });
}

function findLateStart({ items, scales }: Questionnaire, scaleId: string): readonly Fault[] {
  const signs = new Map(
    scales.find(({ id }) => id === scaleId)?.items.map(({ item, sign }) => [item, sign]),
  );
  const first = items.findIndex(({ id }) => signs.has(id));
  const item = items[first];
  if (item === undefined || signs.get(item.id) === 1) return [];
  return [
    toFault('order-first-direct', ['items', first], `"${scaleId}" starts with a reversed item.`),
  ];
}

function findPairsOnOnePage(questionnaire: Questionnaire): readonly Fault[] {
  const pages = pagesOf(questionnaire);
  return questionnaire.scales.flatMap(({ antonymPairs }, scale) =>
    antonymPairs.flatMap(([one, other], at) =>
      pages.some((page) => page.includes(one) && page.includes(other))
        ? [
            toFault(
              'order-antonym-page',
              ['scales', scale, 'antonymPairs', at],
              `${one} and ${other} share a page.`,
            ),
          ]
        : [],
    ),
  );
}
