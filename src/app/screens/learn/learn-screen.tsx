import { ARTICLE_GROUPS } from '#content';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { Link } from '#wiring';
import styles from './learn.module.css';

const EVIDENCE = ['strong', 'moderate', 'early', 'metaphor'] as const;

/** All the reading, group by group, and what the words about evidence mean. */
export function LearnScreen() {
  const { t } = useTranslation('learn');
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {ARTICLE_GROUPS.map(({ id, articles }) => (
        <section key={id} className={layout('stack')}>
          <h2>{t(`groups.${id}`)}</h2>
          <ul className={styles['articles']}>
            {articles.map((article) => (
              <li key={article}>
                <Link to={{ screen: 'article', article }} className={styles['title'] ?? ''}>
                  {t(`titles.${article}`)}
                </Link>
                <p>{t(`leads.${article}`)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className={layout('card', 'calm', 'stack')}>
        <h2>{t('evidenceTitle')}</h2>
        <p>{t('evidenceLead')}</p>
        <dl className={styles['evidences']}>
          {EVIDENCE.map((evidence) => (
            <div key={evidence}>
              <dt>{t(`evidence.${evidence}`)}</dt>
              <dd>{t(`evidenceMeans.${evidence}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
