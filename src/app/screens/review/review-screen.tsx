import { useState } from 'react';
import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { usePractice } from '#practice';
import { progressOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useCurrentSitting, useSession, useWiring } from '#wiring';
import { HomeworkNote } from './homework-note.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { SheetReview } from './sheet-review.tsx';
import { useHomeworkLeft } from './use-homework-left.ts';

/** What is still open, which dimensions would lack a position for it, and both ways on. */
export function ReviewScreen({ form }: { readonly form: Form }) {
  const { t, i18n } = useTranslation('common');
  const { keeper, navigation } = useWiring();
  const { questionnaire } = form;
  const sitting = useCurrentSitting(questionnaire.id);
  const tabOnly = useSession((state) => state.tabOnly);
  const keeping = useSession((state) => state.keeping);
  // What is not remembered in a frame was chosen there at the start.
  const isInFrame = usePractice().place !== 'site' && keeping === 'chosen';
  const [choice, setChoice] = useState<boolean | null>(null);
  const wasKept = sitting.some(
    ({ id, finishedAt }) => finishedAt !== null && !tabOnly.includes(id),
  );
  const isKept = choice ?? wasKept;
  const homework = useHomeworkLeft(sitting);
  const sheets = sitting.length === 0 ? [null] : sitting;
  const progress = sheets.map((sheet) => progressOf(questionnaire, sheet));
  const open = progress.reduce((sum, { unanswered }) => sum + unanswered.length, 0);
  const isBlank = progress.every(({ answered }) => answered === 0);
  const leadsBack = homework !== null && (homework.isTogether || homework.hasMore);
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
      {isBlank || homework === null ? null : <HomeworkNote homework={homework} isKept={isKept} />}
      {isBlank || isInFrame ? null : <KeepChoice isKept={isKept} onChange={setChoice} />}
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
              const { language } = i18n;
              if (leadsBack) navigation.go({ screen: 'homework', language });
              else navigation.go({ screen: 'results', form: questionnaire.id, language });
            }}
          >
            {leadsBack ? t('review.toHomework') : t('review.show')}
          </button>
        )}
      </p>
    </div>
  );
}
