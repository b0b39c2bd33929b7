import { useTranslation } from '#i18n';
import { layout } from '#ui';

/** What a link is, and what it is not. */
export function LinkTrust() {
  const { t } = useTranslation('invite');
  return (
    <ul className={layout('small')}>
      <li>{t('link.forever')}</li>
      <li>{t('link.public')}</li>
      <li>{t('link.sealed')}</li>
      <li>{t('link.silent')}</li>
    </ul>
  );
}
