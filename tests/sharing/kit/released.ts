import { DECLINED, type Questionnaire, toShortDigest } from '#instrument';
import type { AnswerSheet, QuestionnaireRef } from '#session';
import { RELEASED, released } from '../../instrument/released-files.ts';

export interface ReleasedCheck {
  /** Such as `attachment-check/1.0.0`. */
  readonly name: string;
  readonly questionnaire: Questionnaire;
  readonly ref: QuestionnaireRef;
}

function toCheck({ name, forms }: (typeof RELEASED)[number]): ReleasedCheck {
  const [form] = Object.values(forms);
  if (form === undefined) throw new Error(`${name} has no language`);
  const { questionnaire, digests } = form;
  const { id, version } = questionnaire;
  return { name, questionnaire, ref: { id, version, digest: toShortDigest(digests.structure) } };
}

/** Every version that was ever released. */
export const CHECKS: readonly ReleasedCheck[] = RELEASED.map(toCheck);

export function checkOf(name: string): ReleasedCheck {
  return toCheck(released(name));
}

function codesOf({ responseSets }: Questionnaire, responseSet: string): readonly string[] {
  return responseSets.find(({ id }) => id === responseSet)?.options.map(({ code }) => code) ?? [];
}

/** Answers from one letter an item: `-` unanswered, `x` declined, `1` and up the option. */
export function answersFrom(questionnaire: Questionnaire, letters: string): AnswerSheet['answers'] {
  const entries = questionnaire.items.flatMap(({ id, responseSet }, index) => {
    const letter = letters[index] ?? '-';
    const code = codesOf(questionnaire, responseSet)[Number(letter) - 1];
    if (letter === 'x') return [[id, DECLINED]];
    return code === undefined ? [] : [[id, code]];
  });
  return Object.fromEntries(entries) as AnswerSheet['answers'];
}

/** The number of options of each item, in the questionnaire's order. */
export function optionCounts(questionnaire: Questionnaire): readonly number[] {
  return questionnaire.items.map(({ responseSet }) => codesOf(questionnaire, responseSet).length);
}
