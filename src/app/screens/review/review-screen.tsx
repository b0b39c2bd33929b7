import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { progressOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useCurrentSitting, useSession, useWiring } from '#wiring';
import { KeepChoice } from './keep-choice.tsx';
import { SheetReview } from './sheet-review.tsx';

/** What is still open, which dimensions would lack a position for it, and both ways on. */
export function ReviewScreen({ form }: { readonly form: Form }) {
  const { t, i18n } = useTranslation('common');
  const { keeper, navigation } = useWiring();
  const { questionnaire } = form;
  const sitting = useCurrentSitting(questionnaire.id);
  const tabOnly = useSession((state) => state.tabOnly);
  const [choice, setChoice] = useState<boolean | null>(null);
  const wasKept = sitting.some(
    ({ id, finishedAt }) => finishedAt !== null && !tabOnly.includes(id),
  );
  const isKept = choice ?? wasKept;
  const sheets = sitting.length === 0 ? [null] : sitting;
  const progress = sheets.map((sheet) => progressOf(questionnaire, sheet));
  const open = progress.reduce((sum, { unanswered }) => sum + unanswered.length, 0);
  const isBlank = progress.every(({ answered }) => answered === 0);
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('review.title')}</h1>
      <p className={layout('lead')}>
        {open === 0 ? t('review.allDone') : t('review.openCount', { count: open })}
      </p>
      {isBlank ? <p>{t('review.blank')}</p> : null}
      {sheets.map((sheet, turn) => (
        <SheetReview key={sheet?.id ?? ''} form={form} sheet={sheet} turn={turn} />
      ))}
      {isBlank ? null : <KeepChoice isKept={isKept} onChange={setChoice} />}
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
              keeper.finish(questionnaire.id, isKept);
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
