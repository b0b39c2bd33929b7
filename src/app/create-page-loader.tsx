import { loadWords } from '#i18n';
import { turnAt, type HeldSheets } from '#session';
import type { FormEntry, Route } from '#wiring';
import { QuestionsScreen } from '#screens/questions';
import { entryFor, NOTHING_BEGUN } from './entry-for.ts';
import type { ViewElsewhere } from './later-routes.ts';
import { i18nFor, type LoadPage, type Page } from './page.ts';

type QuestionsRoute = Extract<Route, { readonly screen: 'questions' }>;

function titleOf(route: QuestionsRoute, { pageCount, maxTurns }: FormEntry, form: string): string {
  const { turn, page } = turnAt(pageCount, route.page);
  const numbers = { form, page, pages: pageCount, person: turn + 1 };
  return i18nFor(route.language).t(
    maxTurns > 1 ? 'title.questionsAbout' : 'title.questions',
    numbers,
  );
}

async function loadQuestions(route: QuestionsRoute, held: HeldSheets): Promise<Page> {
  const i18n = i18nFor(route.language);
  const entry = entryFor(route, held);
  const [form] = await Promise.all([
    entry.loadForAnswers(route.language),
    loadWords(i18n, ['common']),
  ]);
  const view = <QuestionsScreen form={form} page={route.page} />;
  return { i18n, title: titleOf(route, entry, form.text.title), view };
}

/**
 * A loader of pages, which leaves to `viewElsewhere` what is never shown in a frame. Statements are in the first bundle: nothing
 * else lies on the way to the first answer.
 */
export function createPageLoader(viewElsewhere: ViewElsewhere): LoadPage {
  return async (route, held = NOTHING_BEGUN) => {
    if (route.screen === 'questions') return loadQuestions(route, held);
    if (route.screen === 'welcome') {
      const { loadWelcomePage } = await import('./load-welcome-page.tsx');
      return loadWelcomePage(route);
    }
    const { loadLaterPage } = await import('./load-later-page.tsx');
    return loadLaterPage(route, held, viewElsewhere);
  };
}
