import { formatTime, useTranslation } from '#i18n';
import { HOMEWORK_KEY } from '#session';
import { formOfSheet, useWiring } from '#wiring';
import type { KeptItem } from './kept-items.ts';

const MARKS = [
  ...(['preferences', 'shared', 'left', 'opened', 'notes', 'frame'] as const),
  ...(['homework-link', 'key', 'desk', 'invite'] as const),
];

/** What an item is, in words. */
export function ItemName({ item }: { readonly item: KeptItem }) {
  const { t, i18n } = useTranslation('privacy');
  const { forms } = useWiring();
  const { stored, sheet, homework, problem, isNotes } = item;
  if (problem !== null) {
    return t(stored?.key.startsWith(HOMEWORK_KEY) === true ? 'asideLink' : 'asideTitle');
  }
  if (isNotes === true) return t('kinds.notes');
  if (sheet !== null) {
    return t('keptSheet', {
      when: formatTime(i18n.language, sheet.startedAt),
      count: Object.keys(sheet.answers).length,
      of: formOfSheet(forms, sheet.questionnaire)?.itemCount ?? 0,
    });
  }
  if (homework !== null) {
    return (
      <>
        {t('keptHomework', { when: formatTime(i18n.language, homework.record.openedAt) })}{' '}
        <bdi>{homework.homework.name}</bdi>
      </>
    );
  }
  return t(`kinds.${MARKS.find((mark) => mark === stored?.key.split('.')[0]) ?? 'other'}`);
}
