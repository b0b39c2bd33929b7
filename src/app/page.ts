import type { ReactElement } from 'react';
import { createI18n } from '#i18n';
import type { HeldSheets } from '#session';
import type { Route } from '#wiring';

export interface Page {
  readonly i18n: ReturnType<typeof createI18n>;
  readonly title: string;
  readonly view: ReactElement;
}

const instances = new Map<string, Page['i18n']>();

/** One instance for each language, with whatever words have come in. */
export function i18nFor(language: string): Page['i18n'] {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const made = createI18n(language);
  instances.set(language, made);
  return made;
}

/**
 * Brings everything that a route needs to be shown. Rejects when a file of it cannot be had.
 * @param held what the tab holds: a check that was begun is shown in the version it was begun with.
 */
export type LoadPage = (route: Route, held?: HeldSheets) => Promise<Page>;
