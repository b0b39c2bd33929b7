import { useTranslation } from 'react-i18next';
import { Say } from '#parts';
import type { Reading } from '#report';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';
import styles from './results.module.css';

/** Pages to read that go with these answers, each with the reason why it is offered. */
export function ReadingCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { t } = useTranslation('results');
  return (
    <section className={layout('card', 'stack', 'noPrint')}>
      <h2>{t('toRead.title')}</h2>
      <ul className={styles['list']}>
        {readings.map(({ article, reason }) => (
          <li key={article}>
            <p>
              <Say statement={reason} />
            </p>
            <Link to={{ screen: 'article', article }} className={buttonClass('plain')}>
              {t(`toRead.link.${article}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={{ screen: 'learn' }} className={buttonClass('quiet')}>
          {t('toRead.all')}
        </Link>
      </p>
    </section>
  );
}
