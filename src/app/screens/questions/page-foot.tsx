import { useTranslation } from '#i18n';
import type { AnsweringPart } from '#instrument';
import { currentSitting } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useSession } from '#wiring';
import { countPages } from './place-after.ts';
import styles from './questions.module.css';

interface PageFootProps {
  readonly questionnaire: AnsweringPart['questionnaire'];
  readonly page: number;
  readonly onNext: () => void;
}

/** Back, where one is, and on. */
export function PageFoot({ questionnaire, page, onNext }: PageFootProps) {
  const { t } = useTranslation('common');
  const { id } = questionnaire;
  const turns = useSession((state) => currentSitting(state, id).length);
  const pages = countPages(questionnaire, turns);
  return (
    <div className={styles['foot']}>
      <Link
        to={
          page === 1
            ? { screen: 'begin', form: id }
            : { screen: 'questions', form: id, page: page - 1 }
        }
        className={buttonClass('quiet')}
      >
        {t('questions.back')}
      </Link>
      <span className={layout('small')}>{t('questions.page', { page, pages })}</span>
      <button
        type="submit"
        className={buttonClass('main')}
        onClick={(event) => {
          // Not on submit: a frame that may not send forms is told of none.
          event.preventDefault();
          onNext();
        }}
      >
        {page === pages ? t('questions.toReview') : t('questions.next')}
      </button>
    </div>
  );
}
