import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { layout } from '#ui';

/** One page to bring to a session: the person chooses what goes on it. */
export function SessionScreen({ form }: { readonly form: Form }) {
  const { t } = useTranslation('session');
  return (
    <div className={layout('narrow', 'page')}>
      <p className={layout('small')}>{form.text.title}</p>
      <h1 tabIndex={-1}>{t('title')}</h1>
    </div>
  );
}
