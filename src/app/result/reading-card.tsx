import { useTranslation } from '#i18n';
import { Say } from '#parts';
import { usePractice } from '#practice';
import type { Reading } from '#report';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';
import type { PersonResult } from './person-result.ts';
import styles from './result.module.css';

/** An article to read, and whom its reason is about, where there may be others on the page. */
type ReadingFor = Reading & { readonly person?: string };

/** The readings of several people, each article once, for the first person that it fits. */
export function readingsOf(people: readonly PersonResult[]): readonly ReadingFor[] {
  const all = people.flatMap(({ name, report }) =>
    report.reading.map((reading) => ({ ...reading, person: name })),
  );
  return all.filter(
    ({ article }, index) => all.findIndex((other) => other.article === article) === index,
  );
}

/** Pages to read that go with these answers, each with the reason why it is offered. */
export function ReadingCard({ readings }: { readonly readings: readonly ReadingFor[] }) {
  const { t } = useTranslation('results');
  const { hide } = usePractice().settings;
  if (hide.includes('learn')) return null;
  return (
    <section className={layout('card', 'stack', 'noPrint')}>
      <h2>{t('toRead.title')}</h2>
      <ul className={styles['list']}>
        {readings.map(({ article, reason, person }) => (
          <li key={article}>
            <p>
              {person === undefined ? null : t('toRead.person', { person })}{' '}
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
