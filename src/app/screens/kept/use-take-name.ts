import { useTranslation } from 'react-i18next';
import { formatDate } from '#i18n';
import type { AnswerSheet } from '#session';

/** Names a check by its last day, and by what the person calls it. */
export function useTakeName(): (sheet: AnswerSheet) => string {
  const { t, i18n } = useTranslation('kept');
  return ({ label, updatedAt }) => {
    const when = formatDate(i18n.language, updatedAt);
    return label === null ? t('checkOf', { when }) : t('named', { when, name: label });
  };
}
