import { useTranslation } from '#i18n';
import { pagesOf, type Form } from '#instrument';
import { pageOf } from '#session';
import { layout } from '#ui';
import { Link } from '#wiring';
import styles from './review.module.css';

interface OpenItemsProps {
  readonly form: Form;
  /** By item id. */
  readonly wording: Readonly<Record<string, string>>;
  readonly unanswered: readonly string[];
  readonly turn: number;
}

/** Every open statement, each a way straight to it. */
export function OpenItems({ form, wording, unanswered, turn }: OpenItemsProps) {
  const { t } = useTranslation('common');
  const pages = pagesOf(form.questionnaire);
  if (unanswered.length === 0) return null;
  return (
    <section>
      <p className={layout('small')}>{t('review.openHint')}</p>
      <ul className={styles['list']}>
        {unanswered.map((item) => (
          <li key={item}>
            <Link
              to={{
                screen: 'questions',
                form: form.questionnaire.id,
                page: turn * pages.length + pageOf(pages, item),
              }}
              focus={item}
            >
              {wording[item]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
