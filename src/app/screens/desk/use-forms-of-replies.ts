import { useMemo } from 'react';
import type { FiledReply } from '#desk';
import { useForms, type FormOf } from '#result';

/** The forms that replies were answered in. One sheet of each version stands for all of its kind. */
export function useFormsOfReplies(replies: readonly FiledReply[]): FormOf {
  const oneOfEach = useMemo(() => {
    const sheets = replies.flatMap((reply) => reply.sheets);
    return [
      ...new Map(
        sheets.map((sheet) => [`${sheet.questionnaire.id}@${sheet.questionnaire.version}`, sheet]),
      ).values(),
    ];
  }, [replies]);
  return useForms(oneOfEach);
}
