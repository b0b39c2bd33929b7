import { describe, expect, it } from 'vitest';
import {
  answersOfCode,
  codeTag,
  decodeHomework,
  decodeReply,
  encodeHomework,
  encodeReply,
  encodeResultCode,
  packAnswers,
  readResultCode,
  unpackAnswers,
} from '#sharing';
import { jsonOfReply } from './kit/json-of.ts';
import { answersFrom, checkOf, optionCounts } from './kit/released.ts';
import { lettersOf, secondCode, secondHomework, secondReply } from './kit/second-decoder.ts';
import { vectors } from './kit/vectors.ts';

const links = vectors('link').map(([link = '', json = '']) => ({ link, json }));
const replies = vectors('reply').map(([hex = '', json = '']) => ({
  payload: Uint8Array.from(Buffer.from(hex, 'hex')),
  json,
}));
const toSheet = ([name = '', written = '', letters = '']: readonly string[]) => ({
  ...{ check: checkOf(name), written, letters },
});
const packed = vectors('packed').map(toSheet);
const codes = vectors('code').map(toSheet);

describe('the test vectors of the SPEC', () => {
  it('are enough to build another reader on', () => {
    expect(links.length).toBeGreaterThanOrEqual(5);
    expect(replies.length).toBeGreaterThanOrEqual(3);
    expect(packed.length).toBeGreaterThanOrEqual(3);
    expect(codes.length).toBeGreaterThanOrEqual(5);
  });

  it.each(links)('H1, H2, E2: a link says what its vector says: $json', ({ link, json }) => {
    const said: unknown = JSON.parse(json);
    const homework = decodeHomework(link);
    expect(homework).toEqual({ ok: true, value: said });
    expect(homework.ok && encodeHomework(homework.value)).toBe(link);
    expect(secondHomework(link)).toEqual(said);
  });

  it.each(replies)('R1, R2: a payload says what its vector says: $json', ({ payload, json }) => {
    const reply = decodeReply(payload);
    expect(reply.ok && jsonOfReply(reply.value)).toEqual(JSON.parse(json));
    expect(reply.ok && encodeReply(reply.value)).toEqual(payload);
    expect(secondReply(payload)).toEqual(JSON.parse(json));
  });

  it.each(packed)('A1, A3: $letters is packed as its vector says', (vector) => {
    const { questionnaire } = vector.check;
    const bytes = Uint8Array.from(Buffer.from(vector.written, 'hex'));
    const answers = answersFrom(questionnaire, vector.letters);
    expect(packAnswers(questionnaire, answers)).toEqual(bytes);
    expect(unpackAnswers(questionnaire, bytes)).toEqual(answers);
    const number = BigInt(`0x${vector.written}`);
    expect(lettersOf(number, optionCounts(questionnaire))).toBe(vector.letters);
  });

  it.each(codes)('C2, C3, C5: $letters has the code of its vector', (vector) => {
    const { questionnaire, ref } = vector.check;
    const answers = answersFrom(questionnaire, vector.letters);
    expect(encodeResultCode(questionnaire, { questionnaire: ref, answers })).toBe(vector.written);
    const reading = readResultCode(vector.written);
    expect(reading.ok && answersOfCode(questionnaire, reading.value)).toEqual(answers);
    const second = secondCode(vector.written);
    expect(second.tag).toBe(codeTag(ref));
    expect(lettersOf(second.answers, optionCounts(questionnaire))).toBe(vector.letters);
  });
});
