import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '#i18n';
import type { AnswerSheet } from '#session';
import type { ScoredTake } from './take-groups.ts';

/** Names a check by its last day, and by what the person calls it; by the time too, where two would be called the same. */
export function useTakeNames(takes: readonly ScoredTake[]): (sheet: AnswerSheet) => string {
  const { t, i18n } = useTranslation('kept');
  const dayOf = ({ updatedAt }: AnswerSheet) => formatDate(i18n.language, updatedAt);
  const shortNames = takes.map(({ sheet }) => `${dayOf(sheet)} ${sheet.label ?? ''}`);
  const twice = new Set(shortNames.filter((name, index) => shortNames.indexOf(name) !== index));
  return (sheet) => {
    const isTwice = twice.has(`${dayOf(sheet)} ${sheet.label ?? ''}`);
    const when = isTwice ? formatTime(i18n.language, sheet.updatedAt) : dayOf(sheet);
    return sheet.label === null ? t('checkOf', { when }) : t('named', { when, name: sheet.label });
  };
}
