import { useTranslation } from 'react-i18next';
import { layout } from '#ui';

export function KeptScreen() {
  const { t } = useTranslation('kept');
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
    </div>
  );
}
