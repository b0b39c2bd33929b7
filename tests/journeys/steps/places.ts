/** Where each screen lies under the site's root. */
export const WELCOME = 'en/';
export const BEGIN = 'en/begin/attachment-check/';
export const REVIEW = 'en/review/attachment-check/';
export const RESULTS = 'en/results/attachment-check/';
export const SUPPORT = 'en/support/';
export const PRIVACY = 'en/privacy/';
export const YOUTH = 'en/youth/';
export const PAGE_COUNT = 6;

export function questions(page: number): string {
  return `en/questions/attachment-check/${page}/`;
}

/** Every page that the build writes. */
export const ALL_PLACES: readonly string[] = [
  '',
  WELCOME,
  BEGIN,
  ...Array.from({ length: PAGE_COUNT }, (_, index) => questions(index + 1)),
  REVIEW,
  RESULTS,
  SUPPORT,
  PRIVACY,
  YOUTH,
];
