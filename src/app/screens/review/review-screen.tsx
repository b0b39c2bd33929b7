import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { progressOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useCurrentSheet, useWiring } from '#wiring';
import { OpenItems } from './open-items.tsx';
import { ShortScales } from './short-scales.tsx';

/** What is still open, which dimensions would lack a position for it, and both ways on. */
export function ReviewScreen({ form }: { readonly form: Form }) {
  const { t, i18n } = useTranslation('common');
  const { keeper, navigation } = useWiring();
  const { questionnaire } = form;
  const sheet = useCurrentSheet(questionnaire.id);
  const { answered, declined, unanswered } = progressOf(questionnaire, sheet);
  const isBlank = answered === 0;
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('review.title')}</h1>
      <p className={layout('lead')}>
        {unanswered.length === 0
          ? t('review.allDone')
          : t('review.openCount', { count: unanswered.length })}
      </p>
      {declined > 0 ? <p>{t('review.declined', { count: declined })}</p> : null}
      {isBlank ? <p>{t('review.blank')}</p> : <ShortScales form={form} sheet={sheet} />}
      <OpenItems form={form} unanswered={unanswered} />
      <p className={layout('row')}>
        <Link
          to={{ screen: 'questions', form: questionnaire.id, page: 1 }}
          className={buttonClass(isBlank ? 'main' : 'quiet')}
        >
          {t('review.back')}
        </Link>
        {isBlank ? null : (
          <button
            type="button"
            className={buttonClass('main')}
            onClick={() => {
              keeper.finish(questionnaire.id);
              navigation.go({
                screen: 'results',
                form: questionnaire.id,
                language: i18n.language,
              });
            }}
          >
            {t('review.show')}
          </button>
        )}
      </p>
    </div>
  );
}
