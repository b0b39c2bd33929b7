import type { Questionnaire } from '#instrument';
import { crc32, type AnswerSheet, type QuestionnaireRef } from '#session';
import type { Reading } from './model.ts';
import { answersToNumber, answerSpace, numberToAnswers } from './pack-answers.ts';

/** No two of these look alike: neither 0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B nor U V stand here together (SPEC, C1). */
const SYMBOLS = '23456789ACDEFHJKMNPRTWXY';
const BASE = BigInt(SYMBOLS.length);
const GROUP = 4;
const VERSION = 1n;
const VERSIONS = 16n;
const TAGS = 65_536n;
/** A prime just below 2^24: every code leaves 1 when divided by it (SPEC, C5, after the pure systems of ISO 7064). */
const MODULUS = 16_777_213n;
const REMAINDER = 1n;
const MAX_TYPED = 200;

/** The number that stands for a questionnaire's version in a code (SPEC, C3). */
export function codeTag({ id, version, digest }: QuestionnaireRef): number {
  return Number.parseInt(crc32(`${id}@${version}+${digest}`).slice(-4), 16);
}

/** How many symbols every code of a questionnaire has. */
function lengthFor(questionnaire: Questionnaire): number {
  let room = answerSpace(questionnaire) * VERSIONS * TAGS * MODULUS;
  let length = 0;
  while (room > 1n) {
    room = (room + BASE - 1n) / BASE;
    length += 1;
  }
  return Math.ceil(length / GROUP) * GROUP;
}

/** All answers of a sheet as a code to read aloud, in groups of four (SPEC, C). */
export function encodeResultCode(
  questionnaire: Questionnaire,
  { questionnaire: ref, answers }: Pick<AnswerSheet, 'questionnaire' | 'answers'>,
): string {
  const answerNumber = answersToNumber(questionnaire, answers);
  const content = (answerNumber * VERSIONS + VERSION) * TAGS + BigInt(codeTag(ref));
  // The smallest number from content × MODULUS on that leaves the remainder.
  let rest = content * MODULUS + REMAINDER;
  const symbols: string[] = [];
  for (let index = lengthFor(questionnaire); index > 0; index -= 1) {
    symbols.push(SYMBOLS[Number(rest % BASE)] ?? '');
    rest /= BASE;
  }
  return (symbols.toReversed().join('').match(/.{4}/g) ?? []).join(' ');
}

/** A code that was typed: its tag, and its number of symbols. */
export interface TypedCode {
  readonly tag: number;
  readonly answers: bigint;
  readonly symbols: number;
}

/** The code in what was typed, whatever its spaces, dashes and case. Which questionnaire it is of, its tag says. */
export function readResultCode(typed: string): Reading<TypedCode> {
  if (typed.length > MAX_TYPED) return { ok: false, problem: 'too-large' };
  const symbols = typed.toUpperCase().replaceAll(/[\s\p{Dash}.,]/gu, '');
  if (symbols === '') return { ok: false, problem: 'empty' };
  const digits = Array.from(symbols, (symbol) => SYMBOLS.indexOf(symbol));
  if (digits.includes(-1)) return { ok: false, problem: 'not-ours' };
  const number = digits.reduce((sum, digit) => sum * BASE + BigInt(digit), 0n);
  if (number % MODULUS !== REMAINDER) return { ok: false, problem: 'changed' };
  const content = number / MODULUS;
  const version = (content / TAGS) % VERSIONS;
  if (version !== VERSION) return { ok: false, problem: version > VERSION ? 'newer' : 'not-ours' };
  return {
    ok: true,
    value: {
      tag: Number(content % TAGS),
      answers: content / TAGS / VERSIONS,
      symbols: symbols.length,
    },
  };
}

/** The answers of a code that was typed; null where it is no code of this questionnaire. */
export function answersOfCode(
  questionnaire: Questionnaire,
  code: TypedCode,
): AnswerSheet['answers'] | null {
  if (code.symbols !== lengthFor(questionnaire)) return null;
  return numberToAnswers(questionnaire, code.answers);
}
