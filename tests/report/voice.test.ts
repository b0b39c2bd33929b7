import { describe, expect, it } from 'vitest';
import { readWords } from './kit/read-words.ts';

const FATE =
  /\b(childhood|parents?|mother|father|trauma\w*|abuse\w*|maltreat\w*|for ever|forever|always be)\b/i;
const ORDERS =
  /\b(leave (him|her|them)|stay with (him|her|them)|break up|better than|most people score)\b/i;

const texts = (['report', 'support', 'youth'] as const).flatMap((file) =>
  [...readWords(file)].map(([key, text]) => ({ key: `${file}:${key}`, text })),
);

describe('the voice of the report, support and youth words', () => {
  it('never tells people what they are: “you are” only follows an “if”', () => {
    const label = /(?<!\bif )\byou(?: a|['’])re\b/i;
    expect(texts.filter(({ text }) => label.test(text))).toEqual([]);
    expect(label.test('You are anxious')).toBe(true);
    expect(label.test('If you are afraid')).toBe(false);
  });

  it('blames nobody, foretells nothing and gives no orders about a relationship', () => {
    expect(texts.filter(({ text }) => FATE.test(text) || ORDERS.test(text))).toEqual([]);
  });
});
