/** The history of a tab, as paths under the site's root. */
export interface Address {
  /** The path that the document itself has while a path is shown: what its links are relative to. */
  readonly basePath: (shown: string) => string;
  /** Adds a step to the history. */
  readonly push: (path: string) => void;
  /** Calls with the path that “back” or “forward” led to. */
  readonly listen: (onMove: (path: string) => void) => void;
}

type Browser = Pick<Window, 'history' | 'location' | 'addEventListener'>;

/** A page of its own: the path is in the address bar. `root` ends with a slash. */
export function pageAddress(root: URL, browser: Browser): Address {
  return {
    basePath: (shown) => shown,
    push: (path) => {
      browser.history.pushState(null, '', new URL(path, root));
    },
    listen: (onMove) => {
      browser.addEventListener('popstate', () => {
        onMove(browser.location.pathname.slice(root.pathname.length));
      });
    },
  };
}

/**
 * A frame: the path is in the history's state alone. The settings in the fragment stay as they are, and a frame without an
 * origin of its own may not change its address at all.
 */
export function frameAddress(initialPath: string, browser: Browser): Address {
  browser.history.replaceState(initialPath, '');
  let path = initialPath;
  return {
    basePath: () => initialPath,
    push: (next) => {
      path = next;
      browser.history.pushState(path, '');
    },
    listen: (onMove) => {
      browser.addEventListener('popstate', ({ state }) => {
        if (typeof state !== 'string') {
          // A change of the fragment comes without a state: the step that it adds is of the same screen.
          browser.history.replaceState(path, '');
          return;
        }
        path = state;
        onMove(path);
      });
    },
  };
}
