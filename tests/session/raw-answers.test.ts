import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScoringKey } from '#instrument';
import { compileKey, scoreAnswers } from '#scoring';
import { answerItem, DECLINED, rawAnswers, type AnswerSheet } from '#session';
import { form, itemIds, questionnaire } from './kit/form.ts';
import { anySheet, answeredWith, blank, LATER } from './kit/sheets.ts';

const key = compileKey(toScoringKey(questionnaire));

function countsOf(sheet: AnswerSheet) {
  return scoreAnswers(key, rawAnswers(questionnaire, sheet)).counts;
}

describe('a sheet as the scorer takes it', () => {
  it('gives the value of each option, keeps what was declined, and leaves open items out', () => {
    const [first = '', second = '', third = ''] = itemIds;
    expect(rawAnswers(questionnaire, answeredWith(['1', '5', DECLINED]))).toEqual({
      [first]: 1,
      [second]: 5,
      [third]: DECLINED,
    });
    expect(rawAnswers(questionnaire, blank)).toEqual({});
  });

  it.each(['6', '0', '', ' 3', '3.0', 'constructor', '__proto__'])(
    'counts the code "%s", which no item offers, as outside and never as a score',
    (code) => {
      const sheet = answerItem(answeredWith(['1', '2']), itemIds[2] ?? '', code, LATER);
      expect(rawAnswers(questionnaire, sheet)[itemIds[2] ?? '']).toBeNaN();
      expect(countsOf(sheet)).toEqual({
        answered: 2,
        declined: 0,
        unanswered: 33,
        outside: 1,
        of: 36,
      });
    },
  );

  it('knows no item but those of the questionnaire', () => {
    const sheet = answerItem(blank, 'somewhere-else', '3', LATER);
    expect(rawAnswers(questionnaire, sheet)).toEqual({});
    expect(countsOf(sheet).unanswered).toBe(36);
  });

  it('never loses or adds an answer on the way to the counts', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const codes = Object.values(sheet.answers);
        const declined = codes.filter((code) => code === DECLINED).length;
        expect(countsOf(sheet)).toEqual({
          answered: codes.length - declined,
          declined,
          unanswered: 36 - codes.length,
          outside: 0,
          of: 36,
        });
      }),
    );
  });

  it('does not take what every object has for an answer, whatever an item is called', () => {
    const [item] = form.questionnaire.items;
    if (item === undefined) throw new Error('No items');
    const odd = { ...questionnaire, items: [{ ...item, id: 'constructor' }] };
    expect(Object.entries(rawAnswers(odd, blank))).toEqual([]);
  });
});
