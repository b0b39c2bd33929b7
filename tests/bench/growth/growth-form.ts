import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestsOf,
  toShortDigest,
  type Questionnaire,
  type QuestionnaireScale,
  type QuestionnaireText,
} from '#instrument';
import type { QuestionnaireRef } from '#session';
import { sha256 } from '../../../site/questionnaires-folder.ts';

const GROWTH_FORM = 'growth-check';
const SOURCE = 'questionnaires/attachment-check/2.0.0';

interface MadeItem {
  readonly id: string;
  readonly scale: number;
  readonly facet: string;
  readonly sign: 1 | -1;
}

const VERBS = ['draw', 'paint', 'carry', 'find', 'share', 'clean', 'sell', 'buy', 'hide', 'send'];
const THINGS = ['cup', 'boat', 'lamp', 'chair', 'song', 'book', 'tree', 'stone', 'coat', 'bell'];
const PLACES = [
  ...['at home', 'in the park', 'by the sea', 'at work', 'in the rain'],
  ...['at night', 'in spring', 'on the train', 'in the snow', 'by the road'],
];

/** A thousand different sentences that keep the rules for statements and mean nothing. */
function wordingOf(at: number): string {
  const [verb, thing, place] = [at, Math.floor(at / 10), Math.floor(at / 100)].map((n) => n % 10);
  return `I like to ${VERBS[verb ?? 0] ?? ''} a ${THINGS[thing ?? 0] ?? ''} ${PLACES[place ?? 0] ?? ''}.`;
}

/** Items go round the scales; in each scale two that lie half of it apart are a facet, the second one reversed. */
function makeItems(count: number, scales: number): readonly MadeItem[] {
  return Array.from({ length: count }, (_, at) => {
    const scale = at % scales;
    const place = Math.floor(at / scales);
    const half = Math.ceil(Math.ceil((count - scale) / scales) / 2);
    const facet = `facet-${scale + 1}-${(place % half) + 1}`;
    return { id: `item-${at + 1}`, scale, facet, sign: place < half ? 1 : -1 };
  });
}

function makeScale(
  scale: QuestionnaireScale,
  own: readonly MadeItem[],
  pageOf: (item: string) => number,
): QuestionnaireScale {
  const facets = [...new Set(own.map(({ facet }) => facet))].map((id) => {
    const members = own.filter(({ facet }) => facet === id);
    const direct = members.filter(({ sign }) => sign === 1).length;
    return { id, direct, reversed: members.length - direct, members };
  });
  return {
    ...scale,
    items: own.map(({ id, sign }) => ({ item: id, sign })),
    missing: { minAnswered: Math.ceil(0.8 * own.length) },
    facets: facets.map(({ id, direct, reversed }) => ({ id, direct, reversed })),
    antonymPairs: facets.flatMap(({ members: [one, other] }): readonly [string, string][] =>
      one === undefined || other === undefined || pageOf(one.id) === pageOf(other.id)
        ? []
        : [[one.id, other.id]],
    ),
  };
}

/** A questionnaire as sheets are made for it. */
export interface FormToFill {
  readonly ref: QuestionnaireRef;
  /** In presentation order. */
  readonly items: readonly string[];
  readonly pageSize: number;
}

interface MadeForm extends FormToFill {
  /** By the path within the project. */
  readonly files: Readonly<Record<string, string>>;
}

function toFill(questionnaire: Questionnaire, text: QuestionnaireText): FormToFill {
  const { id, version, items, pageSize } = questionnaire;
  const digest = toShortDigest(digestsOf(questionnaire, [text], sha256).structure);
  return { ref: { id, version, digest }, items: items.map((item) => item.id), pageSize };
}

/** Our own questionnaire, as it is. */
export function ownForm(root: string): FormToFill {
  const [questionnaire, text] = readSource(root);
  return toFill(questionnaire, text);
}

function readSource(root: string): readonly [Questionnaire, QuestionnaireText] {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, SOURCE, name), 'utf8')) as unknown;
  return [read('questionnaire.json') as Questionnaire, read('text.en.json') as QuestionnaireText];
}

/** A questionnaire with so many items (1,000 at most) and all else of our own one: four scales, its pattern, its disclosures. */
export function makeGrowthForm(root: string, count: number): MadeForm {
  const [source, words] = readSource(root);
  const made = makeItems(count, source.scales.length);
  const pageOf = (item: string) =>
    Math.floor(made.findIndex(({ id }) => id === item) / source.pageSize);
  const [set] = source.responseSets;
  const questionnaire: Questionnaire = {
    ...source,
    id: GROWTH_FORM,
    items: made.map(({ id, facet }) => ({ id, facet, responseSet: set?.id ?? '' })),
    scales: source.scales.map((scale, at) =>
      makeScale(
        scale,
        made.filter((item) => item.scale === at),
        pageOf,
      ),
    ),
    identicalFrom: Math.min(source.identicalFrom, count),
  };
  const text: QuestionnaireText = {
    ...words,
    questionnaire: GROWTH_FORM,
    items: Object.fromEntries(made.map(({ id }, at) => [id, wordingOf(at)])),
    facets: Object.fromEntries(made.map(({ facet }) => [facet, facet.replaceAll('-', ' ')])),
  };
  const folder = `questionnaires/${GROWTH_FORM}/${source.version}`;
  return {
    ...toFill(questionnaire, text),
    files: {
      [`${folder}/questionnaire.json`]: JSON.stringify(questionnaire),
      [`${folder}/text.en.json`]: JSON.stringify(text),
    },
  };
}
