/** Where "Leave quickly" goes: a site that anyone may have open, and that says nothing about its reader. */
export const NEUTRAL_SITE = 'https://www.wikipedia.org/';
