import { DEFAULT_LANGUAGE } from '#i18n';
import { depthOf, parseRoute, type Route } from '#wiring';

/** The page that the browser loaded, as the build made it. */
export interface OwnPage {
  /** Under the root. */
  readonly path: string;
  /** The site's root, with a closing slash. Kept on the document too, for whoever leaves it. */
  readonly root: URL;
  readonly route: Route | null;
  /** What the app is hydrated in. */
  readonly container: HTMLElement | null;
}

/** Call once, before the address changes. */
export function readOwnPage(): OwnPage {
  const { dataset } = document.documentElement;
  const path = dataset['path'] ?? '';
  const root = new URL('../'.repeat(depthOf(path)) || './', location.href);
  dataset['root'] = root.href;
  // In a tab of its own, what was made for frames has its ground and its margins again.
  if (window.parent === window) delete dataset['frame'];
  const container = document.getElementById('app');
  return { path, root, route: parseRoute(path, DEFAULT_LANGUAGE), container };
}
