import { DECLINED } from './declined.ts';
import { derivedRange, itemRange } from './derived-range.ts';
import type { Questionnaire, QuestionnaireScale } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

const epsilon = 1e-9;
/** The scorer tells no smaller steps apart (SPEC G4 of the scorer). */
const finestStep = 0.05;

/** Options, keys, ranges and missing rules agree with one another. */
export function checkScales(questionnaire: Questionnaire): readonly Fault[] {
  return [
    ...checkOptions(questionnaire),
    ...checkCodes(questionnaire),
    ...checkUse(questionnaire),
    ...questionnaire.scales.flatMap((scale, at) => checkScale(questionnaire, scale, at)),
  ];
}

function checkOptions({ responseSets }: Questionnaire): readonly Fault[] {
  return responseSets.flatMap(({ id, options }, at) => {
    const steps = options.slice(1).map(({ value }, index) => value - (options[index]?.value ?? 0));
    const first = steps[0] ?? 0;
    const isEven = first >= finestStep && steps.every((step) => Math.abs(step - first) < epsilon);
    return isEven
      ? []
      : [toFault('options-values', ['responseSets', at, 'options'], `"${id}" has uneven values.`)];
  });
}

/** What stands in an answer sheet for "does not fit me" must mean nothing else. */
function checkCodes({ responseSets }: Questionnaire): readonly Fault[] {
  return responseSets.flatMap(({ id, options }, at) =>
    options.flatMap(({ code }, index) =>
      code === DECLINED
        ? [
            toFault(
              'options-declined',
              ['responseSets', at, 'options', index, 'code'],
              `"${id}" has an option with the code "${code}".`,
            ),
          ]
        : [],
    ),
  );
}

function checkUse({ items, scales }: Questionnaire): readonly Fault[] {
  const used = new Set(scales.flatMap((scale) => scale.items.map(({ item }) => item)));
  const content = scales.map((scale) =>
    scale.items
      .map(({ item }) => item)
      .sort()
      .join(' '),
  );
  return [
    ...items.flatMap(({ id }, at) =>
      used.has(id) ? [] : [toFault('item-in-no-scale', ['items', at], `No scale counts "${id}".`)],
    ),
    ...content.flatMap((ids, at) => {
      const twin = content.indexOf(ids);
      if (twin === at) return [];
      const names = `"${scales[twin]?.id ?? ''}" and "${scales[at]?.id ?? ''}"`;
      return [toFault('scales-same-items', ['scales', at], `${names} hold the same items.`)];
    }),
  ];
}

function checkScale(
  questionnaire: Questionnaire,
  scale: QuestionnaireScale,
  at: number,
): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (rule: Fault['rule'], keys: readonly (string | number)[], message: string) => {
    faults.push(toFault(rule, ['scales', at, ...keys], `${message} (scale "${scale.id}")`));
  };

  const ranges = scale.items.map(({ item }) => itemRange(questionnaire, item));
  const isMixed = ranges.some(
    (range) => range?.min !== ranges[0]?.min || range?.max !== ranges[0]?.max,
  );
  if (isMixed) add('scale-mixed-options', ['items'], 'Items have answer options of unlike range.');

  const weighted = scale.items.filter(({ weight }) => weight !== undefined).length;
  if (weighted !== 0 && weighted !== scale.items.length) {
    add('weights-partial', ['items'], `${weighted} of ${scale.items.length} items have a weight.`);
  }

  const range = derivedRange(questionnaire, scale);
  const [low, high] = scale.range;
  if (range && !(Math.abs(range.min - low) < epsilon && Math.abs(range.max - high) < epsilon)) {
    add('range-derived', ['range'], `Says ${low} to ${high}; it is ${range.min} to ${range.max}.`);
  }

  const { minAnswered } = scale.missing;
  if (minAnswered * 2 < scale.items.length || minAnswered > scale.items.length) {
    const of = scale.items.length;
    add('min-answered', ['missing', 'minAnswered'], `Asks for ${minAnswered} of ${of} items.`);
  }
  checkFacets(questionnaire, scale, add);
  checkPairs(questionnaire, scale, add);
  return faults;
}

type Add = (rule: Fault['rule'], keys: readonly (string | number)[], message: string) => void;

function facetOf(questionnaire: Questionnaire, itemId: string): string | undefined {
  return questionnaire.items.find(({ id }) => id === itemId)?.facet;
}

function checkFacets(questionnaire: Questionnaire, scale: QuestionnaireScale, add: Add): void {
  const signsIn = (facet: string) =>
    scale.items
      .filter(({ item }) => facetOf(questionnaire, item) === facet)
      .map(({ sign }) => sign);
  scale.facets.forEach(({ id, direct, reversed }, at) => {
    const signs = signsIn(id);
    const found = { direct: signs.filter((sign) => sign === 1).length, all: signs.length };
    if (found.direct === direct && found.all === direct + reversed && found.all > 0) return;
    const message = `"${id}" asks for ${direct} direct and ${reversed} reversed items and has `;
    add(
      'facet-blueprint',
      ['facets', at],
      `${message}${found.direct} and ${found.all - found.direct}.`,
    );
  });
  scale.items.forEach(({ item }, at) => {
    const facet = facetOf(questionnaire, item);
    if (facet === undefined || scale.facets.some(({ id }) => id === facet)) return;
    add(
      'facet-blueprint',
      ['items', at],
      `"${item}" is of the facet "${facet}", not in the blueprint.`,
    );
  });
}

function checkPairs(questionnaire: Questionnaire, scale: QuestionnaireScale, add: Add): void {
  const signOf = (id: string) => scale.items.find(({ item }) => item === id)?.sign;
  const inPairs = scale.antonymPairs.flat();
  scale.antonymPairs.forEach(([direct, reversed], at) => {
    const isSound =
      signOf(direct) === 1 &&
      signOf(reversed) === -1 &&
      facetOf(questionnaire, direct) === facetOf(questionnaire, reversed) &&
      [direct, reversed].every((id) => inPairs.filter((other) => other === id).length === 1);
    if (!isSound)
      add('antonym-pair', ['antonymPairs', at], `${direct} and ${reversed} are no pair.`);
  });
}
