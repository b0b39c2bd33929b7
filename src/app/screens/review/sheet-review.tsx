import { useTranslation } from '#i18n';
import { wordsAbout, type Form } from '#instrument';
import { progressOf, type AnswerSheet } from '#session';
import { OpenItems } from './open-items.tsx';
import { ShortScales } from './short-scales.tsx';

interface SheetReviewProps {
  readonly form: Form;
  readonly sheet: AnswerSheet | null;
  readonly turn: number;
}

/** One sheet's open items and short dimensions; under the person's name where it is about one. */
export function SheetReview({ form, sheet, turn }: SheetReviewProps) {
  const { t } = useTranslation('common');
  const words = wordsAbout(form.text, sheet?.target ?? null);
  const { answered, declined, unanswered } = progressOf(form.questionnaire, sheet);
  return (
    <section>
      {words.person === null ? null : <h2>{words.person}</h2>}
      {declined > 0 ? <p>{t('review.declined', { count: declined })}</p> : null}
      {answered > 0 ? <ShortScales form={form} sheet={sheet} /> : null}
      <OpenItems form={form} wording={words.items} unanswered={unanswered} turn={turn} />
    </section>
  );
}
