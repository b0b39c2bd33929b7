import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** What stands here before any answer is given. */
export function NoResult({ form }: { readonly form: Form }) {
  const { t } = useTranslation('results');
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('none')}</h1>
      <p>{t('noneText')}</p>
      <p>
        <Link to={{ screen: 'begin', form: form.questionnaire.id }} className={buttonClass('main')}>
          {t('start')}
        </Link>
      </p>
    </div>
  );
}
