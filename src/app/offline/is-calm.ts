import type { Route, Wiring } from '#wiring';

/** Screens on which nothing runs, and nothing is typed that is not saved. */
const CALM: readonly Route['screen'][] = [
  ...(['welcome', 'results', 'kept', 'support', 'privacy', 'youth', 'learn', 'article'] as const),
];

/** Whether this page could be loaded anew, now, without taking anything from the person. */
export function isCalm({ navigation, session }: Wiring): boolean {
  const { keeping, notes } = session.getState();
  const hasNotesInMemory = notes.home !== 'device' && Object.keys(notes.texts).length > 0;
  const { screen } = navigation.store.getState().route;
  return CALM.includes(screen) && keeping === 'device' && !hasNotesInMemory;
}
