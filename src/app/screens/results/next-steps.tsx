import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { buttonClass, layout, PrintButton } from '#ui';
import { Link } from '#wiring';

/** Where the person can go on from here. */
export function NextSteps({ form }: { readonly form: Form }) {
  const { t } = useTranslation('results');
  return (
    <p className={layout('row', 'noPrint')}>
      <PrintButton text={t('print')} />
      <Link
        to={{ screen: 'session', form: form.questionnaire.id }}
        className={buttonClass('quiet')}
      >
        {t('session')}
      </Link>
      <Link to={{ screen: 'review', form: form.questionnaire.id }} className={buttonClass('quiet')}>
        {t('change')}
      </Link>
      <Link to={{ screen: 'exercises' }} className={buttonClass('plain')}>
        {t('exercises')}
      </Link>
      <Link to={{ screen: 'privacy' }} className={buttonClass('plain')}>
        {t('privacy')}
      </Link>
    </p>
  );
}
