import { useTranslation } from '#i18n';
import { wordsAbout, type Form, type Target } from '#instrument';
import { formOfSheet, useWiring } from '#wiring';

/** Names a form, with the person that it was answered about. */
export function usePartName(): (form: Form, target: Target | null) => string {
  const { t } = useTranslation(['send', 'common']);
  const { forms } = useWiring();
  return (form, target) => {
    const kind = formOfSheet(forms, form.questionnaire)?.kind ?? 'full';
    const title = t(`common:welcome.way.${kind}.title`);
    const { person } = wordsAbout(form.text, target);
    if (person === null) return title;
    return t(target?.tense === 'past' ? 'part.past' : 'part.person', { title, person });
  };
}
