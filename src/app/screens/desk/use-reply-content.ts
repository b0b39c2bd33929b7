import type { FiledReply } from '#desk';
import { useTranslation } from '#i18n';
import { usePersonNames } from '#parts';
import type { FormOf } from '#result';
import { formOfSheet, useWiring } from '#wiring';

/** What a reply holds, in a few words: its forms, the people they are about, whether there are words. */
export function useReplyContent(reply: FiledReply, formOf: FormOf): readonly string[] {
  const { t } = useTranslation(['desk', 'common']);
  const { forms } = useWiring();
  const personOf = usePersonNames();
  const kinds = reply.sheets.flatMap(({ questionnaire }) => {
    const entry = formOfSheet(forms, questionnaire);
    return entry === undefined ? [] : [t(`common:welcome.way.${entry.kind}.title`)];
  });
  const people = reply.sheets.flatMap((sheet) => {
    const form = formOf(sheet);
    return sheet.target === null || form === undefined ? [] : [personOf(form, sheet)];
  });
  const { ownWords, questions } = reply.reply;
  return [
    ...new Set(kinds),
    ...people,
    ...(ownWords === '' && questions.length === 0 ? [] : [t('list.words')]),
    ...(reply.source === 'code' ? [t('list.typed')] : []),
  ];
}
