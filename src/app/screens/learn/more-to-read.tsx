import { ARTICLES, type ArticleId } from '#content';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** The way on: the article after this one, the first after the last, and the list of all. */
export function MoreToRead({ after }: { readonly after: ArticleId }) {
  const { t } = useTranslation('learn');
  const index = ARTICLES.findIndex(({ id }) => id === after);
  const next = ARTICLES[(index + 1) % ARTICLES.length]?.id ?? after;
  return (
    <nav aria-label={t('more')} className={layout('row', 'noPrint')}>
      <Link to={{ screen: 'article', article: next }} className={buttonClass('quiet')}>
        {t('next', { title: t(`titles.${next}`) })}
      </Link>
      <Link to={{ screen: 'learn' }} className={buttonClass('plain')}>
        {t('all')}
      </Link>
    </nav>
  );
}
