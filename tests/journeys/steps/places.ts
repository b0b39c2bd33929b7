import { ARTICLES } from '#content';

/** Where each screen lies under the site's root. */
export const WELCOME = 'en/';
export const SUPPORT = 'en/support/';
export const PRIVACY = 'en/privacy/';
export const YOUTH = 'en/youth/';
export const LEARN = 'en/learn/';
export const EXERCISES = 'en/exercises/';
export const KEPT = 'en/kept/';
export const HOMEWORK = 'en/homework/';
export const SEND = 'en/send/';
export const INVITE = 'en/invite/';
export const DESK = 'en/desk/';
export const KEY = 'en/key/';
export const EMBED = 'en/embed/';
export const LEFT = 'en/left/';
export const WEBSITE = 'en/website/';

/** The screens of one questionnaire. */
export interface FormPlaces {
  readonly id: string;
  /** Pages of statements for one pass, and how many passes (one a person) were built. */
  readonly pages: number;
  readonly passes: number;
  readonly begin: string;
  readonly review: string;
  readonly results: string;
  readonly session: string;
  readonly questions: (page: number) => string;
}

function placesOf(id: string, pages: number, passes: number): FormPlaces {
  return {
    ...{ id, pages, passes },
    begin: `en/begin/${id}/`,
    review: `en/review/${id}/`,
    results: `en/results/${id}/`,
    session: `en/session/${id}/`,
    questions: (page) => `en/questions/${id}/${page}/`,
  };
}

export const FULL = placesOf('attachment-check', 6, 1);
export const SHORT = placesOf('attachment-check-short', 4, 1);
export const ABOUT = placesOf('relationship-check', 4, 3);

/** The full check, which most tests are about. */
export const { begin: BEGIN, review: REVIEW, results: RESULTS, questions } = FULL;
export const PAGE_COUNT = FULL.pages;

function pagesIn(form: FormPlaces): readonly string[] {
  const { begin, review, results, session, questions: page, pages, passes } = form;
  const statements = Array.from({ length: pages * passes }, (_, index) => page(index + 1));
  return [begin, ...statements, review, results, session];
}

/** Every page that the build writes. */
export const ALL_PLACES: readonly string[] = [
  '',
  WELCOME,
  ...[FULL, SHORT, ABOUT].flatMap(pagesIn),
  SUPPORT,
  PRIVACY,
  YOUTH,
  LEARN,
  ...ARTICLES.map(({ id }) => `${LEARN}${id}/`),
  EXERCISES,
  KEPT,
  HOMEWORK,
  SEND,
  INVITE,
  DESK,
  KEY,
  EMBED,
  LEFT,
  WEBSITE,
];

/** How many statements a page has before any script runs. */
export function statementsOn(place: string): number {
  const [, screen, form] = place.split('/');
  if (screen !== 'questions') return 0;
  return { [FULL.id]: 6, [SHORT.id]: 5, [ABOUT.id]: 4 }[form ?? ''] ?? 0;
}
