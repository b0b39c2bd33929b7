import { useTranslation } from 'react-i18next';
import { articleId } from '#content';
import { layout } from '#ui';

/** One article. `id` is one of `ARTICLES`. */
export function ArticleScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('learn');
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t(`titles.${articleId(id)}`)}</h1>
    </div>
  );
}
