import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createNavigation,
  formatRoute,
  frameAddress,
  linkFrom,
  pageAddress,
  type Route,
} from '#wiring';

const ROOT = new URL('/some/folder/', location.href);
const welcome: Route = { screen: 'welcome', language: 'en' };
const support: Route = { screen: 'support', language: 'en' };
const privacy: Route = { screen: 'privacy', language: 'en' };
const results: Route = { screen: 'results', language: 'en', form: 'a' };

const listeners = new AbortController();

/** A tab that stands on a route, with files that come when the test lets them. */
function openTab(path: string, route: Route) {
  history.replaceState(null, '', new URL(path, ROOT));
  const waiting = new Map<string, { come: () => void; fail: () => void }>();
  const shown: string[] = [];
  const navigation = createNavigation({
    address: pageAddress(ROOT, window),
    initialPath: path,
    initialRoute: route,
    language: 'en',
    prepare: (next) =>
      new Promise((resolve, reject) => {
        const name = formatRoute(next);
        waiting.set(name, {
          come: () => {
            resolve(() => shown.push(name));
          },
          fail: () => {
            reject(new Error('offline'));
          },
        });
      }),
  });
  const settle = async (to: Route, how: 'come' | 'fail' = 'come') => {
    const name = formatRoute(to);
    const first = waiting.get(name);
    first?.[how]();
    if (how === 'fail') {
      // What cannot be had is asked for once more before anything is said.
      await vi.waitFor(() => {
        expect(waiting.get(name)).not.toBe(first);
      });
      waiting.get(name)?.fail();
    }
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { navigation, shown, settle, waiting };
}

/** Goes back in the tab's history, as the button does. */
function back(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener(
      'popstate',
      () => {
        setTimeout(resolve);
      },
      { once: true, signal: listeners.signal },
    );
    history.back();
  });
}

beforeEach(() => {
  history.pushState(null, '', ROOT);
});
afterEach(() => {
  history.replaceState(null, '', ROOT);
});

describe('going somewhere', () => {
  it('shows the screen and its address only once its files are there', async () => {
    const { navigation, shown, settle } = openTab('en/', welcome);
    navigation.go(support);
    expect([location.pathname, navigation.store.getState().route]).toEqual([
      '/some/folder/en/',
      welcome,
    ]);
    await settle(support);
    expect(shown).toEqual(['en/support/']);
    expect(location.pathname).toBe('/some/folder/en/support/');
    expect(navigation.store.getState()).toEqual({
      route: support,
      path: 'en/support/',
      focus: null,
      failed: null,
    });
  });

  it('remembers which item should have the keyboard', async () => {
    const { navigation, settle } = openTab('en/', welcome);
    navigation.go(results, 'depending-1');
    await settle(results);
    expect(navigation.store.getState().focus).toBe('depending-1');
    navigation.go(support);
    await settle(support);
    expect(navigation.store.getState().focus).toBeNull();
  });

  it('where the files cannot be had keeps screen and address, and names the place', async () => {
    const { navigation, shown, settle } = openTab('en/', welcome);
    navigation.go(support);
    await settle(support, 'fail');
    expect(shown).toEqual([]);
    expect(location.pathname).toBe('/some/folder/en/');
    expect(navigation.store.getState()).toMatchObject({ route: welcome, failed: support });
    navigation.go(support);
    await settle(support);
    expect(navigation.store.getState()).toMatchObject({ route: support, failed: null });
  });

  it.each(['come', 'fail'] as const)(
    'twice counts the later click, also when the earlier one is slower (its files %s)',
    async (how) => {
      const { navigation, shown, settle } = openTab('en/', welcome);
      navigation.go(support);
      navigation.go(privacy);
      await settle(privacy);
      await settle(support, how);
      expect(shown).toEqual(['en/privacy/']);
      expect(location.pathname).toBe('/some/folder/en/privacy/');
      expect(navigation.store.getState()).toMatchObject({ route: privacy, failed: null });
    },
  );
});

describe('the back button', () => {
  it('brings the screen before, without a page load', async () => {
    const { navigation, settle } = openTab('en/', welcome);
    navigation.go(support);
    await settle(support);
    await back();
    await settle(welcome);
    expect(navigation.store.getState()).toMatchObject({ route: welcome, path: 'en/' });
  });

  it('to the page at the root gives links that start at the root', async () => {
    const { navigation, settle } = openTab('', welcome);
    navigation.go(support);
    await settle(support);
    await back();
    await settle(welcome);
    expect(location.pathname).toBe('/some/folder/');
    const { path } = navigation.store.getState();
    expect(new URL(linkFrom(path, privacy), location.href).href).toBe(
      new URL('en/privacy/', ROOT).href,
    );
  });

  it('where the files cannot be had names the place, and links still lead where they say', async () => {
    const { navigation, settle } = openTab('en/results/a/', results);
    navigation.go(welcome);
    await settle(welcome);
    await back();
    await settle(results, 'fail');
    const { failed, path } = navigation.store.getState();
    expect(failed).toEqual(results);
    expect(new URL(linkFrom(path, privacy), location.href).href).toBe(
      new URL('en/privacy/', ROOT).href,
    );
  });

  it('to a place within the page, as after the skip link, shows nothing anew', async () => {
    const { navigation, waiting } = openTab('en/', welcome);
    history.pushState(null, '', '#main');
    await back();
    expect([...waiting.keys()]).toEqual([]);
    expect(navigation.store.getState().route).toBe(welcome);
  });
});

describe('a frame', () => {
  it('goes back step by step, also to one that a change of its setup has added', async () => {
    const address = frameAddress('en/embed/', window);
    const moves: string[] = [];
    address.listen((path) => moves.push(path));
    const { href } = location;
    address.push('en/support/');
    const hasChanged = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'accent=7a3b2e';
    await hasChanged;
    address.push('en/privacy/');
    await back();
    await back();
    await back();
    expect(moves).toEqual(['en/support/', 'en/support/', 'en/embed/']);
    expect(location.href).toBe(href);
  });
});
