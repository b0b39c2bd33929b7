import { FORMS } from 'virtual:mooring-forms';
import type { ReactElement } from 'react';
import { articleId } from '#content';
import { createI18n, loadWords, type Namespace } from '#i18n';
import type { Form } from '#instrument';
import { turnAt, type HeldSheets } from '#session';
import { formInUse, newestForms, type FormEntry, type Route } from '#wiring';
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
  learn: ['common', 'learn'],
  article: ['common', 'learn'],
  exercises: ['common', 'exercises'],
  kept: ['common', 'kept', 'results'],
  homework: ['common', 'homework'],
  send: ['common', 'send'],
  invite: ['common', 'invite', 'homework'],
  desk: ['common', 'desk', 'results', 'report', 'kept', 'session'],
  key: ['common', 'key'],
  session: ['common', 'session', 'report', 'results'],
};

const instances = new Map<string, Page['i18n']>();

function i18nFor(language: string): Page['i18n'] {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const made = createI18n(language);
  instances.set(language, made);
  return made;
}

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

async function plainView(route: Exclude<Route, FormRoute>): Promise<ReactElement> {
  switch (route.screen) {
    case 'welcome': {
      const [entry, ...others] = newestForms(FORMS);
      if (entry === undefined) throw new Error('No questionnaire in questionnaires/');
      return <WelcomeScreen entry={entry} others={others} />;
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
    case 'kept': {
      const { KeptScreen } = await import('#screens/kept');
      return <KeptScreen />;
    }
    case 'homework': {
      const { HomeworkScreen } = await import('#screens/homework');
      return <HomeworkScreen />;
    }
    case 'send': {
      const { SendScreen } = await import('#screens/send');
      return <SendScreen />;
    }
    case 'invite': {
      const { InviteScreen } = await import('#screens/invite');
      return <InviteScreen />;
    }
    case 'desk': {
      const { DeskScreen } = await import('#screens/desk');
      return <DeskScreen />;
    }
    case 'key': {
      const { KeyScreen } = await import('#screens/key');
      return <KeyScreen />;
    }
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

async function loadPlainPage(route: Exclude<Route, FormRoute>): Promise<Omit<Page, 'description'>> {
  const i18n = i18nFor(route.language);
  const [view] = await Promise.all([plainView(route), loadWords(i18n, NAMESPACES[route.screen])]);
  const t = i18n.getFixedT(route.language, ['common', 'learn']);
  if (route.screen !== 'article') return { i18n, title: t(`title.${route.screen}`), view };
  const article = t(`learn:titles.${articleId(route.article)}`);
  return { i18n, title: t('title.article', { article }), view };
}

/**
 * Everything that a route needs to be shown. Rejects when a file of it cannot be had.
 * @param held what the tab holds: a check that was begun is shown in the version it was begun with.
 */
export async function loadPage(route: Route, held: HeldSheets = NOTHING_BEGUN): Promise<Page> {
  const page = 'form' in route ? await loadFormPage(route, held) : await loadPlainPage(route);
  const t = page.i18n.getFixedT(route.language, 'common');
  return { ...page, description: t(`description.${route.screen}`) };
}
