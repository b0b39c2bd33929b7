import { useTranslation } from '#i18n';

/** Labels a thing with the person it is about, where there may be others on the page: no two then read alike. */
export function useLabels(person: string | undefined): (what: string) => string {
  const { t } = useTranslation('results');
  return (what) => (person === undefined ? what : t('about', { what, person }));
}
