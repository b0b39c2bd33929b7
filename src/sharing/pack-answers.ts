import { DECLINED, type Questionnaire } from '#instrument';
import type { AnswerSheet } from '#session';
import { fromHex } from './hex.ts';

const UNANSWERED_DIGIT = 0;
const DECLINED_DIGIT = 1;
const FIRST_OPTION = 2;

/** Option codes of each item, in the questionnaire's order. */
function optionsOf({
  items,
  responseSets,
}: Questionnaire): readonly (readonly [string, readonly string[]])[] {
  const codes = new Map(
    responseSets.map(({ id, options }) => [id, options.map(({ code }) => code)]),
  );
  return items.map(({ id, responseSet }) => [id, codes.get(responseSet) ?? []]);
}

/** How many different sheets of answers a questionnaire has: unanswered and declined count as answers too. */
export function answerSpace(questionnaire: Questionnaire): bigint {
  return optionsOf(questionnaire).reduce(
    (product, [, codes]) => product * BigInt(codes.length + FIRST_OPTION),
    1n,
  );
}

/**
 * All answers as one whole number from 0 to below `answerSpace` (SPEC, A): each item a digit, the first item the highest.
 * Throws on a code that its item does not offer.
 */
export function answersToNumber(
  questionnaire: Questionnaire,
  answers: AnswerSheet['answers'],
): bigint {
  return optionsOf(questionnaire).reduce((sum, [item, codes]) => {
    const code = Object.hasOwn(answers, item) ? answers[item] : undefined;
    return sum * BigInt(codes.length + FIRST_OPTION) + BigInt(digitOf(code, codes));
  }, 0n);
}

function digitOf(code: string | undefined, codes: readonly string[]): number {
  if (code === undefined) return UNANSWERED_DIGIT;
  if (code === DECLINED) return DECLINED_DIGIT;
  const index = codes.indexOf(code);
  if (index === -1) throw new Error(`No option "${code}"`);
  return FIRST_OPTION + index;
}

/** The answers that a number stands for; null where it is none of this questionnaire. */
export function numberToAnswers(
  questionnaire: Questionnaire,
  number: bigint,
): AnswerSheet['answers'] | null {
  if (number < 0n || number >= answerSpace(questionnaire)) return null;
  const answers: [string, string][] = [];
  let rest = number;
  for (const [item, codes] of optionsOf(questionnaire).toReversed()) {
    const radix = BigInt(codes.length + FIRST_OPTION);
    const digit = Number(rest % radix);
    rest /= radix;
    if (digit === DECLINED_DIGIT) answers.push([item, DECLINED]);
    const code = codes[digit - FIRST_OPTION];
    if (code !== undefined) answers.push([item, code]);
  }
  return Object.fromEntries(answers.toReversed());
}

/** The fewest whole bytes that hold every sheet of a questionnaire. */
function bytesFor(questionnaire: Questionnaire): number {
  return Math.ceil((answerSpace(questionnaire) - 1n).toString(16).length / 2);
}

/** Answers as the fewest whole bytes that hold every sheet of the questionnaire, the highest first (SPEC, A4). */
export function packAnswers(
  questionnaire: Questionnaire,
  answers: AnswerSheet['answers'],
): Uint8Array {
  const hex = answersToNumber(questionnaire, answers).toString(16);
  return fromHex(hex.padStart(bytesFor(questionnaire) * 2, '0'));
}

/** The answers in packed bytes; null where they are none of this questionnaire. */
export function unpackAnswers(
  questionnaire: Questionnaire,
  packed: Uint8Array,
): AnswerSheet['answers'] | null {
  if (packed.length !== bytesFor(questionnaire)) return null;
  const number = packed.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return numberToAnswers(questionnaire, number);
}
