import type { ReactNode } from 'react';
import { useTranslation } from '#i18n';
import { keyOf, Say } from '#parts';
import type { Statement } from '#report';
import { layout } from '#ui';
import styles from './result.module.css';

interface NextCardProps {
  readonly statements: readonly Statement[];
  /** Where it can be done. */
  readonly children: ReactNode;
}

/** What the person could do with it, today or later. */
export function NextCard({ statements, children }: NextCardProps) {
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
      {children}
    </div>
  );
}
