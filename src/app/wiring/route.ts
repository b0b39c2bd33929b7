/** Where the person is. The URL says it; this file alone reads and writes it. */

interface InLanguage {
  readonly language: string;
}
export type PlainScreen =
  | 'welcome'
  | 'support'
  | 'privacy'
  | 'youth'
  | 'learn'
  | 'exercises'
  | 'kept'
  | PracticeScreen
  | HomeworkScreen;
/** The check in another site's frame, what is left of it after leaving quickly, and the page that sets it up. */
export type PracticeScreen = 'embed' | 'left' | 'website';
/** The client's two screens, and the three of whoever gives homework. */
export type HomeworkScreen = 'homework' | 'send' | 'invite' | 'desk' | 'key';
export type FormScreen = 'begin' | 'review' | 'results' | 'session';

export type Place =
  | { [Screen in PlainScreen]: { readonly screen: Screen } }[PlainScreen]
  | { readonly screen: FormScreen; readonly form: string }
  | { readonly screen: 'article'; readonly article: string }
  /** `page` counts from 1. */
  | { readonly screen: 'questions'; readonly form: string; readonly page: number };
export type Route = Place & InLanguage;

const PLAIN: readonly PlainScreen[] = [
  ...(['welcome', 'support', 'privacy', 'youth', 'learn', 'exercises', 'kept'] as const),
  ...(['homework', 'send', 'invite', 'desk', 'key'] as const),
  ...(['embed', 'left', 'website'] as const),
];
const WITH_FORM: readonly FormScreen[] = ['begin', 'review', 'results', 'session'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** Ids of questionnaires and of articles. */
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const PAGE = /^[1-9]\d{0,3}$/;

function segmentsOf(route: Route): readonly string[] {
  switch (route.screen) {
    case 'welcome':
      return [route.language];
    case 'questions':
      return [route.language, route.screen, route.form, String(route.page)];
    case 'begin':
    case 'review':
    case 'results':
    case 'session':
      return [route.language, route.screen, route.form];
    case 'article':
      return [route.language, 'learn', route.article];
    case 'support':
    case 'privacy':
    case 'youth':
    case 'learn':
    case 'exercises':
    case 'kept':
    case 'homework':
    case 'send':
    case 'invite':
    case 'desk':
    case 'key':
    case 'embed':
    case 'left':
    case 'website':
      return [route.language, route.screen];
  }
}

/** The path of a route under the site's root, without a leading and with a closing slash: "en/support/". */
export function formatRoute(route: Route): string {
  return `${segmentsOf(route).join('/')}/`;
}

/** The route at a path under the site's root, or null. The empty path is the welcome page of `fallback`. */
export function parseRoute(path: string, fallback: string): Route | null {
  const [language, screen, form, page, ...more] = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((segment) => segment !== '');
  if (language === undefined) return { screen: 'welcome', language: fallback };
  if (!LANGUAGE.test(language) || more.length > 0) return null;
  if (screen === undefined) return { screen: 'welcome', language };
  if (form === undefined) {
    const plain = PLAIN.find((name) => name === screen && name !== 'welcome');
    return plain === undefined ? null : { screen: plain, language };
  }
  if (!ID.test(form)) return null;
  if (screen === 'questions') {
    if (page === undefined || !PAGE.test(page)) return null;
    return { screen, language, form, page: Number(page) };
  }
  if (screen === 'learn') {
    return page === undefined ? { screen: 'article', language, article: form } : null;
  }
  const withForm = WITH_FORM.find((name) => name === screen);
  return withForm === undefined || page !== undefined ? null : { screen: withForm, language, form };
}

/** How many folders a page lies under the root; the page at the root itself has depth 0. */
export function depthOf(path: string): number {
  return path.split('/').length - 1;
}

/** A relative link from the page at `from` (a path under the root) to a route. Works from any folder of any host. */
export function linkFrom(from: string, to: Route): string {
  return `${'../'.repeat(depthOf(from))}${formatRoute(to)}`;
}
