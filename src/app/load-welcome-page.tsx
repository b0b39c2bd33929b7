import { FORMS } from 'virtual:mooring-forms';
import { loadWords } from '#i18n';
import { newestForms, type Route } from '#wiring';
import { WelcomeScreen } from '#screens/welcome';
import { i18nFor, type Page } from './page.ts';
import { WITH_START } from './words-with-start.ts';

type WelcomeRoute = Extract<Route, { readonly screen: 'welcome' }>;

/** Brings the first page. Rejects when a file of it cannot be had. */
export async function loadWelcomePage({ language }: WelcomeRoute): Promise<Page> {
  const i18n = i18nFor(language);
  await loadWords(i18n, WITH_START);
  const view = <WelcomeScreen entries={newestForms(FORMS)} />;
  return { i18n, title: i18n.t('title.welcome'), view };
}
