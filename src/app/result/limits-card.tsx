import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { keyOf, Say } from '#parts';
import type { Statement } from '#report';
import { layout } from '#ui';
import styles from './result.module.css';

interface LimitsCardProps {
  readonly form: Form;
  readonly statements: readonly Statement[];
}

/** What the result cannot tell, and everything that an untested questionnaire must say about itself. */
export function LimitsCard({ form, statements }: LimitsCardProps) {
  const { t } = useTranslation('results');
  return (
    <div className={layout('card', 'calm', 'stack')}>
      <h2>{t('limits')}</h2>
      <ul className={styles['list']}>
        {statements.map((statement) => (
          <li key={keyOf(statement)}>
            <Say statement={statement} />
          </li>
        ))}
      </ul>
      <details className={`${styles['drawer'] ?? ''} ${styles['printed'] ?? ''}`}>
        <summary>{t('disclosures')}</summary>
        <ul className={styles['list']}>
          {Object.entries(form.text.disclosures).map(([id, disclosure]) => (
            <li key={id}>{disclosure}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
