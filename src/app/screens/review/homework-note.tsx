import { useTranslation } from '#i18n';
import { layout } from '#ui';
import type { HomeworkLeft } from './use-homework-left.ts';

interface HomeworkNoteProps {
  readonly homework: HomeworkLeft;
  readonly isKept: boolean;
}

/** What a check being homework changes: what comes next, and what closing the tab would lose. */
export function HomeworkNote({ homework: { isTogether, hasMore }, isKept }: HomeworkNoteProps) {
  const { t } = useTranslation('common');
  return (
    <section className={layout('stack')}>
      {hasMore ? <p>{t('review.moreHomework')}</p> : null}
      {isTogether ? <p>{t('review.together')}</p> : null}
      {isKept ? null : <p>{t('review.keepHomework')}</p>}
    </section>
  );
}
