import type { Namespace } from '#i18n';
import type { Route } from '#wiring';
import { WITH_START } from './words-with-start.ts';

/** The words that each screen speaks with. */
export const NAMESPACES: Readonly<Record<Route['screen'], readonly Namespace[]>> = {
  welcome: WITH_START,
  begin: [...WITH_START, 'taking'],
  questions: ['common'],
  review: [...WITH_START, 'taking'],
  results: [...WITH_START, 'results', 'report'],
  support: [...WITH_START, 'support'],
  privacy: [...WITH_START, 'privacy'],
  youth: [...WITH_START, 'youth'],
  learn: [...WITH_START, 'learn'],
  article: [...WITH_START, 'learn'],
  exercises: [...WITH_START, 'pause', 'exercises'],
  kept: [...WITH_START, 'kept', 'results'],
  homework: [...WITH_START, 'taking', 'homework'],
  send: [...WITH_START, 'send'],
  invite: [...WITH_START, 'invite', 'homework'],
  desk: [...WITH_START, 'desk', 'results', 'report', 'kept', 'session'],
  key: [...WITH_START, 'key'],
  session: [...WITH_START, 'session', 'report', 'results'],
  embed: [...WITH_START, 'taking', 'pause', 'embed'],
  left: [...WITH_START, 'embed'],
  website: [...WITH_START, 'website', 'support'],
};
