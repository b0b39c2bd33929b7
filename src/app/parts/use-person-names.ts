import { useTranslation } from '#i18n';
import { wordsAbout, type Form } from '#instrument';
import type { AnswerSheet } from '#session';

/** Names whom a sheet is about, in the words of its form. */
export function usePersonNames(): (form: Form, sheet: AnswerSheet) => string {
  const { t } = useTranslation('results');
  return (form, { target }) => {
    const person = wordsAbout(form.text, target).person ?? form.text.pageIntro;
    return target?.tense === 'past' ? t('persons.past', { person }) : person;
  };
}

/** Names whom a sheet of one form is about. */
export function usePersonName(form: Form): (sheet: AnswerSheet) => string {
  const nameOf = usePersonNames();
  return (sheet) => nameOf(form, sheet);
}
