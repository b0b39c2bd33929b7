import type { i18n } from 'i18next';
import { createContext, use, useMemo } from 'react';
import type { Namespace } from './namespaces.ts';

const I18nContext = createContext<i18n | null>(null);

/** Gives the words of one language to all below it. */
export const I18nProvider = I18nContext.Provider;

/**
 * The words of a namespace, or of several of which the first is meant where none is named. Which words have come in is
 * the page loader's matter: nothing waits here, and nothing but another language renders anything again.
 */
export function useTranslation<
  const Wanted extends Namespace | readonly [Namespace, ...Namespace[]],
>(wanted: Wanted) {
  const instance = use(I18nContext);
  if (instance === null) throw new Error('useTranslation needs an I18nProvider above it');
  const t = useMemo(
    () => instance.getFixedT<Wanted, undefined, Wanted>(instance.language, wanted),
    [instance, wanted],
  );
  return { t, i18n: instance };
}
