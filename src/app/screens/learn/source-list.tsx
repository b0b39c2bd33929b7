import { SOURCES, type Article, type SourceId } from '#content';
import { useTranslation } from '#i18n';
import { sourceAnchor } from './source-anchor.ts';
import styles from './learn.module.css';

/** Every source of an article, once, in the order in which it is first cited. */
export function SourceList({ article }: { readonly article: Article }) {
  const { t } = useTranslation('learn');
  const cited = article.sections.flatMap(({ passages }) =>
    passages.flatMap((passage): readonly SourceId[] =>
      passage.kind === 'research' ? passage.cites : [],
    ),
  );
  if (cited.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('sources')}</h2>
      <ul className={styles['sources']}>
        {[...new Set(cited)].map((id) => {
          const { authors, year, title, kind, url } = SOURCES[id];
          return (
            <li key={id} id={sourceAnchor(id)}>
              <a href={url} rel="noreferrer" lang="en">
                {title}
              </a>
              <p>{t('sourceLine', { authors, year, kind: t(`sourceKind.${kind}`) })}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
