import { useTranslation } from 'react-i18next';
import { pagesOf, type Form } from '#instrument';
import { pageOf } from '#session';
import { layout } from '#ui';
import { Link } from '#wiring';
import styles from './review.module.css';

interface OpenItemsProps {
  readonly form: Form;
  readonly unanswered: readonly string[];
}

/** Every open statement, each a way straight to it. */
export function OpenItems({ form, unanswered }: OpenItemsProps) {
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
                page: pageOf(pages, item),
              }}
              focus={item}
            >
              {form.text.items[item]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
