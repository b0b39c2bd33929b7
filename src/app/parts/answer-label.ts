import type { Form } from '#instrument';
import { DECLINED, type AnswerSheet } from '#session';

/** The words of the answer that a sheet holds for an item; null where it is open. */
export function answerLabel(
  { questionnaire, text }: Form,
  { answers }: Pick<AnswerSheet, 'answers'>,
  item: string,
): string | null {
  const code = Object.hasOwn(answers, item) ? answers[item] : undefined;
  if (code === undefined) return null;
  if (code === DECLINED) return text.declined;
  const set = questionnaire.items.find(({ id }) => id === item)?.responseSet ?? '';
  return text.options[set]?.[code] ?? code;
}
