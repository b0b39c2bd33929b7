import { FORMS } from 'virtual:mooring-forms';
import type { ReactElement } from 'react';
import { articleId } from '#content';
import { loadWords } from '#i18n';
import type { Form } from '#instrument';
import { turnAt, type HeldSheets } from '#session';
import { formInUse, newestForms, type FormEntry, type Route } from '#wiring';
import { BeginScreen } from '#screens/begin';
import { QuestionsScreen } from '#screens/questions';
import { ReviewScreen } from '#screens/review';
import { WelcomeScreen } from '#screens/welcome';
import { i18nFor, NAMESPACES, type LoadPage, type Page } from './page.ts';
import type { SiteScreen } from './site-screens.ts';

type FormRoute = Extract<Route, { readonly form: string }>;

const NOTHING_BEGUN: HeldSheets = { sheets: [], opened: {} };

/** A check that was begun goes on with the version it was begun with; a new one starts with the newest. */
function entryFor({ screen, form }: FormRoute, held: HeldSheets): FormEntry {
  const entry = formInUse(FORMS, form, screen === 'begin' ? NOTHING_BEGUN : held);
  if (entry === undefined) throw new Error(`No questionnaire "${form}"`);
  return entry;
}

/** The screens on the way to the first answer are in the first bundle; the others come when they are asked for. */
async function viewOfForm(route: FormRoute, form: Form): Promise<ReactElement> {
  switch (route.screen) {
    case 'begin':
      return <BeginScreen form={form} />;
    case 'questions':
      return <QuestionsScreen form={form} page={route.page} />;
    case 'review':
      return <ReviewScreen form={form} />;
    case 'results': {
      const { ResultsScreen } = await import('#screens/results');
      return <ResultsScreen form={form} />;
    }
    case 'session': {
      const { SessionScreen } = await import('#screens/session');
      return <SessionScreen form={form} />;
    }
  }
}

/** Gives the view of a screen that is shown on the app's own pages alone. */
export type ViewElsewhere = (screen: SiteScreen) => Promise<ReactElement>;

async function plainView(
  route: Exclude<Route, FormRoute>,
  viewElsewhere: ViewElsewhere,
): Promise<ReactElement> {
  switch (route.screen) {
    case 'welcome': {
      return <WelcomeScreen entries={newestForms(FORMS)} />;
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
    case 'learn': {
      const { LearnScreen } = await import('#screens/learn');
      return <LearnScreen />;
    }
    case 'article': {
      const { ArticleScreen } = await import('#screens/learn');
      return <ArticleScreen id={route.article} />;
    }
    case 'exercises': {
      const { ExercisesScreen } = await import('#screens/exercises');
      return <ExercisesScreen />;
    }
    case 'embed': {
      const { EmbedScreen } = await import('#screens/embed');
      return <EmbedScreen entries={newestForms(FORMS)} />;
    }
    case 'left': {
      const { LeftScreen } = await import('#screens/left');
      return <LeftScreen />;
    }
    case 'kept':
    case 'homework':
    case 'send':
    case 'invite':
    case 'desk':
    case 'key':
    case 'website':
      return viewElsewhere(route.screen);
  }
}

function titleOf(route: FormRoute, { pages, maxTurns }: FormEntry, form: string): string {
  const t = i18nFor(route.language).getFixedT(route.language, 'common');
  if (route.screen !== 'questions') return t(`title.${route.screen}`, { form });
  const { turn, page } = turnAt(pages.length, route.page);
  const numbers = { form, page, pages: pages.length, person: turn + 1 };
  return t(maxTurns > 1 ? 'title.questionsAbout' : 'title.questions', numbers);
}

async function loadFormPage(
  route: FormRoute,
  held: HeldSheets,
): Promise<Omit<Page, 'description'>> {
  const i18n = i18nFor(route.language);
  const entry = entryFor(route, held);
  const form = await entry.load(route.language);
  const [view] = await Promise.all([
    viewOfForm(route, form),
    loadWords(i18n, NAMESPACES[route.screen]),
  ]);
  return { i18n, title: titleOf(route, entry, form.text.title), view };
}

async function loadPlainPage(
  route: Exclude<Route, FormRoute>,
  viewElsewhere: ViewElsewhere,
): Promise<Omit<Page, 'description'>> {
  const i18n = i18nFor(route.language);
  const [view] = await Promise.all([
    plainView(route, viewElsewhere),
    loadWords(i18n, NAMESPACES[route.screen]),
  ]);
  const t = i18n.getFixedT(route.language, ['common', 'learn']);
  if (route.screen !== 'article') return { i18n, title: t(`title.${route.screen}`), view };
  const article = t(`learn:titles.${articleId(route.article)}`);
  return { i18n, title: t('title.article', { article }), view };
}

/** A loader of pages, which leaves to `viewElsewhere` what is never shown in a frame. */
export function createPageLoader(viewElsewhere: ViewElsewhere): LoadPage {
  return async (route, held = NOTHING_BEGUN) => {
    const page = await ('form' in route
      ? loadFormPage(route, held)
      : loadPlainPage(route, viewElsewhere));
    const t = page.i18n.getFixedT(route.language, 'common');
    return { ...page, description: t(`description.${route.screen}`) };
  };
}
