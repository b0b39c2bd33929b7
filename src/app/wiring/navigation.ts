import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address } from './address.ts';
import { fetchAgain } from './fetch-again.ts';
import { formatRoute, parseRoute, type Place, type Route } from './route.ts';

export interface NavigationState {
  /** The route on screen. */
  readonly route: Route;
  /** Its path under the root: what relative links start from. Empty on the page at the root. */
  readonly path: string;
  /** The item that should have the keyboard on arrival; the screen's heading where it is null. */
  readonly focus: string | null;
  /** A route whose files could not be had; the screen stays where it was. */
  readonly failed: Route | null;
}

export interface Navigation {
  readonly store: StoreApi<NavigationState>;
  /** Goes to a route, in the tab's history too. */
  readonly go: (route: Route, focus?: string) => void;
  /** Whether a place is never shown here, but in a tab of its own. Nothing is where it is absent. */
  readonly isElsewhere?: (place: Place) => boolean;
}

export interface NavigationOptions {
  readonly address: Address;
  readonly initialPath: string;
  readonly initialRoute: Route;
  readonly language: string;
  /** Brings in what a route needs; what it resolves to puts that on screen. */
  readonly prepare: (route: Route) => Promise<() => void>;
}

/** One tab's way through the site: real URLs, shown without a page load, so that answers in memory stay. */
export function createNavigation(options: NavigationOptions): Navigation {
  const { address, prepare } = options;
  const store = createStore<NavigationState>(() => ({
    route: options.initialRoute,
    path: options.initialPath,
    focus: null,
    failed: null,
  }));
  let latest = 0;
  const at = (shown: string) => ({ path: address.basePath(shown) });

  /** Where a route is shown: `path` is the address's own, which at the root is empty and not "en/". */
  interface Showing {
    readonly route: Route;
    readonly path: string;
    readonly focus: string | null;
    /** Whether the address has moved there already, as it has after "back". */
    readonly isThere: boolean;
  }

  async function show({ route, path, focus, isThere }: Showing): Promise<void> {
    latest += 1;
    const mine = latest;
    let present: () => void;
    try {
      present = await fetchAgain(() => prepare(route));
    } catch {
      if (mine === latest)
        store.setState(isThere ? { failed: route, ...at(path) } : { failed: route });
      return;
    }
    if (mine !== latest) return;
    if (!isThere) address.push(path);
    present();
    store.setState({ route, ...at(path), focus, failed: null });
  }

  address.listen((path) => {
    const route = parseRoute(path, options.language);
    // A step within the page, such as the skip link, is the browser's own business.
    const isElsewhere =
      route !== null && formatRoute(route) !== formatRoute(store.getState().route);
    if (isElsewhere) void show({ route, path, focus: null, isThere: true });
    // Back where the screen is already: whatever was on its way is no longer wanted.
    else latest += 1;
  });

  return {
    store,
    go: (route, focus) =>
      void show({ route, path: formatRoute(route), focus: focus ?? null, isThere: false }),
  };
}

/** A navigation that stays where it is: for a page that is being built. */
export function fixedNavigation(route: Route, path: string): Navigation {
  return {
    store: createStore(() => ({ route, path, focus: null, failed: null })),
    go: () => undefined,
  };
}
