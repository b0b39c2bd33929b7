import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { keyOf, Say } from '#parts';
import type { Statement } from '#report';
import { buttonClass, layout, PrintButton } from '#ui';
import { Link } from '#wiring';
import styles from './results.module.css';

interface NextCardProps {
  readonly form: Form;
  readonly statements: readonly Statement[];
}

/** What the person could do with it, today or later. */
export function NextCard({ form, statements }: NextCardProps) {
  const { t } = useTranslation('results');
  return (
    <div className={layout('card', 'stack')}>
      <h2>{t('next')}</h2>
      <ul className={styles['list']}>
        {statements.map((statement) => (
          <li key={keyOf(statement)}>
            <Say statement={statement} />
          </li>
        ))}
      </ul>
      <p className={layout('row', 'noPrint')}>
        <PrintButton text={t('print')} />
        <Link
          to={{ screen: 'session', form: form.questionnaire.id }}
          className={buttonClass('quiet')}
        >
          {t('session')}
        </Link>
        <Link
          to={{ screen: 'review', form: form.questionnaire.id }}
          className={buttonClass('quiet')}
        >
          {t('change')}
        </Link>
        <Link to={{ screen: 'exercises' }} className={buttonClass('plain')}>
          {t('exercises')}
        </Link>
        <Link to={{ screen: 'privacy' }} className={buttonClass('plain')}>
          {t('privacy')}
        </Link>
      </p>
    </div>
  );
}
