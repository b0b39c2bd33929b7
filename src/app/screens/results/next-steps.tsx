import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { usePractice } from '#practice';
import { buttonClass, layout, PrintButton } from '#ui';
import { Link } from '#wiring';

/** Where the person can go on from here. */
export function NextSteps({ form }: { readonly form: Form }) {
  const { t } = useTranslation('results');
  const { hide } = usePractice().settings;
  return (
    <p className={layout('row', 'noPrint')}>
      <PrintButton text={t('print')} />
      {hide.includes('session') ? null : (
        <Link
          to={{ screen: 'session', form: form.questionnaire.id }}
          className={buttonClass('quiet')}
        >
          {t('session')}
        </Link>
      )}
      <Link to={{ screen: 'review', form: form.questionnaire.id }} className={buttonClass('quiet')}>
        {t('change')}
      </Link>
      {hide.includes('learn') ? null : (
        <Link to={{ screen: 'exercises' }} className={buttonClass('plain')}>
          {t('exercises')}
        </Link>
      )}
      <Link to={{ screen: 'privacy' }} className={buttonClass('plain')}>
        {t('privacy')}
      </Link>
    </p>
  );
}
