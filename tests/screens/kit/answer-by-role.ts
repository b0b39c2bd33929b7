import { DECLINED, answerItem, type AnswerSheet } from '#session';
import { questionnaire } from '../../session/kit/form.ts';
import { BEGUN, blank, LATER } from '../../session/kit/sheets.ts';

type Lean = 'high' | 'middle' | 'low';

/** How strongly each scale is agreed with, by its id; a code for one item wins over its scale. */
interface Leans {
  readonly scales: Readonly<Record<string, Lean>>;
  readonly items?: Readonly<Record<string, string>>;
}

/** A finished sheet that is as high or as low on each scale as can be. Scales that are not named stay open. */
export function answerByRole({ scales, items = {} }: Leans): AnswerSheet {
  const codes = questionnaire.scales.flatMap(({ id, items: entries }) =>
    entries.flatMap(({ item, sign }): readonly (readonly [string, string])[] => {
      const lean = scales[id];
      if (lean === undefined) return [];
      const isTop = (lean === 'high') === (sign === 1);
      return [[item, lean === 'middle' ? '3' : isTop ? '5' : '1']];
    }),
  );
  const sheet = [...codes, ...Object.entries(items)].reduce(
    (given, [item, code]) => answerItem(given, item, code, LATER),
    { ...blank, startedAt: BEGUN },
  );
  return { ...sheet, finishedAt: LATER };
}

const [first = '', second = ''] = questionnaire.items.map(({ id }) => id);
const all = (lean: Lean) => ({ anxious: lean, avoidant: lean, disorganized: lean, secure: lean });
const everyItem = (code: string) =>
  Object.fromEntries(questionnaire.items.map(({ id }) => [id, code]));

/** Sheets of every kind that a person may bring to the result. */
export const SHEETS: Readonly<Record<string, AnswerSheet>> = {
  'at ease': answerByRole({ scales: { ...all('low'), secure: 'high' } }),
  'holding close': answerByRole({ scales: { ...all('low'), anxious: 'high' } }),
  'keeping apart': answerByRole({ scales: { ...all('low'), avoidant: 'high' } }),
  'both ways, with fear of closeness and no strengths': answerByRole({
    scales: { ...all('high'), secure: 'low' },
  }),
  'everything high, strengths too': answerByRole({ scales: all('high') }),
  'everything low, strengths too': answerByRole({ scales: all('low') }),
  'between two areas': answerByRole({ scales: { ...all('middle'), anxious: 'high' } }),
  'no clear pattern': answerByRole({ scales: all('middle'), items: { [first]: '4' } }),
  'all in the middle': answerByRole({ scales: {}, items: everyItem('3') }),
  'always the last option': answerByRole({ scales: {}, items: everyItem('5') }),
  'all declined': answerByRole({ scales: {}, items: everyItem(DECLINED) }),
  'one answer': answerByRole({ scales: {}, items: { [first]: '2' } }),
  'one whole dimension alone': answerByRole({ scales: { anxious: 'high' } }),
  'two declined': answerByRole({
    scales: all('high'),
    items: { [first]: DECLINED, [second]: DECLINED },
  }),
  'an answer outside the options': answerByRole({ scales: all('low'), items: { [first]: '9' } }),
};
