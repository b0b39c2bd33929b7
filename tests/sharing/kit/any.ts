import fc from 'fast-check';
import { DECLINED, type Target } from '#instrument';
import type { AnswerSheet } from '#session';
import {
  homeworkProblem,
  packAnswers,
  replyProblem,
  type Homework,
  type HomeworkForm,
  type Reply,
  type ReplySheet,
} from '#sharing';
import { KEY, OTHER_KEY } from './keys.ts';
import { CHECKS, type ReleasedCheck } from './released.ts';

/** Letters of one script each, from one to four bytes long. */
const SCRIPTS = [
  ...['abcdefghijklmnopqrstuvwxyzABCXYZ', 'äöüßéèñçåøÄÖÜ', 'абвгдежзиклмн', 'αβγδεζηθικλμ'],
  ...['あいうえおかきくけこ', '山川田木水火土金', 'אבגדהוזח', '🌿🌊⚓🪨', '𐐷𐐸𐐹𐐺𐐻'],
];

/** A text of at most so many characters, in one script, with spaces and full stops. */
function anyText(maxLength: number, minLength = 0): fc.Arbitrary<string> {
  return fc.constantFrom(...SCRIPTS).chain((script) =>
    fc.string({
      unit: fc.constantFrom(...Array.from(script), ' ', '.'),
      minLength,
      maxLength,
      size: 'max',
    }),
  );
}

export const anyCheck: fc.Arbitrary<ReleasedCheck> = fc.constantFrom(...CHECKS);

const anyTarget: fc.Arbitrary<Target> = fc.record({
  person: fc.constantFrom(
    ...(['partner', 'mother-figure', 'father-figure', 'friend', 'other'] as const),
  ),
  tense: fc.constantFrom('present' as const, 'past' as const),
});

/** Any answers to a questionnaire: also declined ones and open ones. */
export function anyAnswers({ questionnaire }: ReleasedCheck): fc.Arbitrary<AnswerSheet['answers']> {
  const codes = new Map(
    questionnaire.responseSets.map(({ id, options }) => [id, options.map(({ code }) => code)]),
  );
  const perItem = questionnaire.items.map(({ id, responseSet }) =>
    fc
      .constantFrom(null, DECLINED, ...(codes.get(responseSet) ?? []))
      .map((code): readonly [string, string | null] => [id, code]),
  );
  return fc.tuple(...perItem).map((entries) => {
    const given = entries.filter((entry): entry is [string, string] => entry[1] !== null);
    return Object.fromEntries(given);
  });
}

const anyLanguage = fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant', 'gsw', 'en-XA');
const anyRecipient = fc.constantFrom(KEY.recipient, OTHER_KEY.recipient);

const anyForms: fc.Arbitrary<readonly HomeworkForm[]> = fc.uniqueArray(
  fc.record({
    questionnaire: anyCheck.map(({ ref }) => ref),
    targets: fc.uniqueArray(anyTarget, {
      maxLength: 3,
      selector: ({ person, tense }) => `${person} ${tense}`,
    }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ questionnaire }) => questionnaire.id },
);

/** Any homework that a link can be made of. */
export const anyHomework: fc.Arbitrary<Homework> = fc
  .record({
    language: anyLanguage,
    forms: anyForms,
    name: anyText(60, 1).map((name) => name.trim() || 'M'),
    note: fc.oneof(fc.constant(''), anyText(280)),
    asksOwnWords: fc.boolean(),
    lookAgainWeeks: fc.integer({ min: 0, max: 104 }),
    reading: fc.constantFrom('alone' as const, 'together' as const),
    recipient: anyRecipient,
  })
  .filter((homework) => homeworkProblem(homework) === null);

const anyMinute = fc
  .integer({ min: 0, max: 2 ** 31 - 1 })
  .map((minutes) => new Date(Date.UTC(2020, 0) + minutes * 60_000).toISOString());

const anyReplySheet: fc.Arbitrary<ReplySheet> = anyCheck.chain((check) =>
  fc.record({
    questionnaire: fc.constant(check.ref),
    target: fc.option(anyTarget),
    language: anyLanguage,
    answeredAt: anyMinute,
    isFinished: fc.boolean(),
    answers: anyAnswers(check).map((answers) => packAnswers(check.questionnaire, answers)),
  }),
);

/** Any reply that can be sent. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    homework: fc.stringMatching(/^[0-9a-f]{16}$/),
    madeAt: anyMinute,
    sheets: fc.array(anyReplySheet, { maxLength: 12, size: 'max' }),
    ownWords: fc.oneof(fc.constant(''), anyText(2000)),
    questions: fc.array(anyText(200, 1), { maxLength: 5, size: 'max' }),
  })
  .filter((reply) => replyProblem(reply) === null);
