import type { CompiledEntry, CompiledKey, CompiledScale } from './compile-key.ts';
import { findPosition, placeScale } from './find-position.ts';
import type { Answer, Answers, PageTime, Position, RawAnswer, ScoreSheet } from './model.ts';
import { readAnswers, type Reading } from './read-answers.ts';
import { scoreAnswers } from './score-answers.ts';

export interface AnswerInfluence {
  readonly item: string;
  readonly answer: RawAnswer;
  /**
   * The scale's position less its position without this answer, -100 to 100: how far this answer
   * pulls it up or down. Null for the only answer of a scale, without which there is no position.
   */
  readonly pull: number | null;
}

export interface ScaleInfluence {
  readonly id: string;
  readonly role: string;
  readonly position: Position;
  /** The strongest pull first; equal ones in presentation order. */
  readonly answers: readonly AnswerInfluence[];
}

/** How far each answer moved each scored scale, by leaving it out (SPEC I1 to I3). */
export function answerInfluence(
  compiled: CompiledKey,
  answers: Answers,
): readonly ScaleInfluence[] {
  const readings = readAnswers(compiled, answers);
  return compiled.scales.flatMap((scale) => {
    const position = placeScale(scale, readings);
    if (position === null) return [];
    const { id, role } = scale.key;
    return [{ id, role, position, answers: pullsOn(position, scale, readings, compiled) }];
  });
}

/** The sheet as it would be with one answer changed; the answers given stay as they are (SPEC I4). */
export function whatIf(
  compiled: CompiledKey,
  answers: Answers,
  item: string,
  answer: Answer,
  pageTimes: readonly PageTime[] = [],
): ScoreSheet {
  return scoreAnswers(compiled, { ...answers, [item]: answer }, pageTimes);
}

function pullsOn(
  position: Position,
  { entries }: CompiledScale,
  readings: readonly Reading[],
  { items }: CompiledKey,
): readonly AnswerInfluence[] {
  const inOrder = entries.toSorted((left, right) => left.at - right.at);
  const pulls = inOrder.flatMap((entry) => {
    const answer = readings[entry.at];
    const item = items[entry.at];
    if (typeof answer !== 'number' || item === undefined) return [];
    return [{ item: item.id, answer, pull: pullOf(entry, position, entries, readings) }];
  });
  return pulls.toSorted((left, right) => strength(right) - strength(left));
}

/** Added up afresh without the entry: taking it from the sums would lose digits beside a heavy one. */
function pullOf(
  left: CompiledEntry,
  position: Position,
  entries: readonly CompiledEntry[],
  readings: readonly Reading[],
): number | null {
  const others = entries.filter((entry) => entry !== left);
  const without = findPosition(others, readings);
  return without === null ? null : position - without;
}

/** In whole steps of 1e-9, so that a tie is a tie (SPEC L2) and the order is one. */
function strength({ pull }: AnswerInfluence): number {
  return Math.round(Math.abs(pull ?? 0) * 1e9);
}
