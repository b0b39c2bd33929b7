import { FORMS } from 'virtual:mooring-forms';
import type { ReactElement } from 'react';
import { createI18n, loadWords, type Namespace } from '#i18n';
import type { Form } from '#instrument';
import type { Route } from '#wiring';
import { BeginScreen } from '#screens/begin';
import { QuestionsScreen } from '#screens/questions';
import { ReviewScreen } from '#screens/review';
import { WelcomeScreen } from '#screens/welcome';

export interface Page {
  readonly i18n: ReturnType<typeof createI18n>;
  readonly title: string;
  readonly description: string;
  readonly view: ReactElement;
}

/** The words that each screen speaks with. */
export const NAMESPACES: Readonly<Record<Route['screen'], readonly Namespace[]>> = {
  welcome: ['common'],
  begin: ['common'],
  questions: ['common'],
  review: ['common'],
  results: ['common', 'results', 'report'],
  support: ['common', 'support'],
  privacy: ['common', 'privacy'],
  youth: ['common', 'youth'],
};

const instances = new Map<string, Page['i18n']>();

function i18nFor(language: string): Page['i18n'] {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const made = createI18n(language);
  instances.set(language, made);
  return made;
}

function loadForm(id: string, language: string): Promise<Form> {
  const entry = FORMS.find((form) => form.id === id);
  if (entry === undefined) throw new Error(`No questionnaire "${id}"`);
  return entry.load(language);
}

/** The screens on the way to the first answer are in the first bundle; the others come when they are asked for. */
async function loadView(route: Route): Promise<ReactElement> {
  switch (route.screen) {
    case 'welcome': {
      const [entry, ...others] = FORMS;
      if (entry === undefined) throw new Error('No questionnaire in questionnaires/');
      return <WelcomeScreen entry={entry} others={others} />;
    }
    case 'begin':
      return <BeginScreen form={await loadForm(route.form, route.language)} />;
    case 'questions':
      return (
        <QuestionsScreen form={await loadForm(route.form, route.language)} page={route.page} />
      );
    case 'review':
      return <ReviewScreen form={await loadForm(route.form, route.language)} />;
    case 'results': {
      const [form, { ResultsScreen }] = await Promise.all([
        loadForm(route.form, route.language),
        import('#screens/results'),
      ]);
      return <ResultsScreen form={form} />;
    }
    case 'support': {
      const { SupportScreen } = await import('#screens/support');
      return <SupportScreen />;
    }
    case 'privacy': {
      const { PrivacyScreen } = await import('#screens/privacy');
      return <PrivacyScreen />;
    }
    case 'youth': {
      const { YouthScreen } = await import('#screens/youth');
      return <YouthScreen />;
    }
  }
}

/** Everything that a route needs to be shown. Rejects when a file of it cannot be had. */
export async function loadPage(route: Route): Promise<Page> {
  const i18n = i18nFor(route.language);
  const [view] = await Promise.all([loadView(route), loadWords(i18n, NAMESPACES[route.screen])]);
  const t = i18n.getFixedT(route.language, 'common');
  const page = route.screen === 'questions' ? route.page : 1;
  const pages = FORMS.find((form) => 'form' in route && form.id === route.form)?.pages.length ?? 1;
  return {
    i18n,
    title: t(`title.${route.screen}`, { page, pages }),
    description: t(`description.${route.screen}`),
    view,
  };
}
