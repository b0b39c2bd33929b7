import { articleId, ARTICLES } from '#content';
import { formatDate, useTranslation } from '#i18n';
import { layout } from '#ui';
import { MoreToRead } from './more-to-read.tsx';
import { NameNotice } from './name-notice.tsx';
import { PassageText } from './passage-text.tsx';
import { SourceList } from './source-list.tsx';
import styles from './learn.module.css';

/** One article. `id` is one of `ARTICLES`. */
export function ArticleScreen({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('learn');
  const known = articleId(id);
  const article = ARTICLES.find((each) => each.id === known);
  if (article === undefined) throw new Error(`Article "${id}" has no sections`);
  const date = formatDate(i18n.language, `${article.reviewedOn}T12:00:00Z`);
  return (
    <article className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t(`titles.${known}`)}</h1>
      <p className={layout('lead')}>{t(`leads.${known}`)}</p>
      {article.needsNameNotice ? <NameNotice /> : null}
      {article.sections.map((section) => (
        <section key={section.id} className={`${layout('stack')} ${styles['section'] ?? ''}`}>
          <h2>{t(`sections.${section.id}`)}</h2>
          {section.passages.map((passage) => (
            <PassageText key={passage.id} passage={passage} />
          ))}
        </section>
      ))}
      <SourceList article={article} />
      <p className={layout('small')}>{t('reviewed', { date })}</p>
      <MoreToRead after={known} />
    </article>
  );
}
