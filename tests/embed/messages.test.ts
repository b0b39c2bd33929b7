import { describe, expect, it, vi } from 'vitest';
import { EMBED_STEPS, EMBED_VERSION, HIGHEST } from '#embed';
import {
  SITE,
  deliver,
  frameOf,
  hearEvents,
  place,
  useHostPage,
  windowOf,
} from './kit/host-page.ts';

useHostPage();

const HEIGHT = { type: 'mooring:height', version: EMBED_VERSION, height: 960 };
const READY = { type: 'mooring:ready', version: EMBED_VERSION };

async function placed(attributes = '') {
  const element = await place(`<mooring-check ${attributes}></mooring-check>`);
  const frame = frameOf(element);
  return { element, frame, source: windowOf(frame) };
}

/** What the page said to the frame, and to whom it was addressed. */
function hearGreetings(frame: HTMLIFrameElement): readonly (readonly unknown[])[] {
  const greetings: (readonly unknown[])[] = [];
  vi.spyOn(windowOf(frame), 'postMessage').mockImplementation((...said: readonly unknown[]) => {
    greetings.push(said);
  });
  return greetings;
}

describe('a message of the frame', () => {
  it('becomes an event of the element that holds what the message may hold, and no more', async () => {
    const { element, source } = await placed();
    const told = hearEvents();
    const more = { answers: [1, 2], score: 4 };
    deliver({ ...READY, ...more }, source);
    deliver({ ...HEIGHT, ...more }, source);
    deliver({ type: 'mooring:screen', version: EMBED_VERSION, screen: 'begin', ...more }, source);
    deliver({ type: 'mooring:done', version: EMBED_VERSION, ...more }, source);
    expect(told).toEqual([
      { type: 'mooring:ready', detail: null, target: element },
      { type: 'mooring:height', detail: { height: 960 }, target: element },
      { type: 'mooring:screen', detail: { screen: 'begin' }, target: element },
      { type: 'mooring:done', detail: null, target: element },
    ]);
  });

  it('sets the height of its own frame alone, in whole pixels', async () => {
    const one = await placed();
    const other = await placed();
    const before = other.frame.style.height;
    deliver({ ...HEIGHT, height: 1000.4 }, one.source);
    expect(one.frame.style.height).toBe('1000px');
    expect(other.frame.style.height).toBe(before);
    deliver({ ...HEIGHT, height: HIGHEST }, other.source);
    expect(other.frame.style.height).toBe(`${HIGHEST}px`);
  });

  it('of every step is known', async () => {
    const { source } = await placed();
    const told = hearEvents();
    for (const screen of EMBED_STEPS) {
      deliver({ type: 'mooring:screen', version: EMBED_VERSION, screen }, source);
    }
    expect(told.map(({ detail }) => detail)).toEqual(EMBED_STEPS.map((screen) => ({ screen })));
  });
});

describe('a forged message', () => {
  it.each([
    ['from another origin', (source: Window) => [HEIGHT, source, 'https://evil.example']],
    ['from an origin that begins alike', (source: Window) => [HEIGHT, source, `${SITE}.evil`]],
    ['from no origin', (source: Window) => [HEIGHT, source, 'null']],
    ['from the page itself', () => [HEIGHT, window, SITE]],
    ['from nobody', () => [HEIGHT, null, SITE]],
    ['of another version', (source: Window) => [{ ...HEIGHT, version: 2 }, source, SITE]],
    ['with the version as text', (source: Window) => [{ ...HEIGHT, version: '1' }, source, SITE]],
    ['of no version', (source: Window) => [{ type: HEIGHT.type, height: 5 }, source, SITE]],
    ['of another type', (source: Window) => [{ ...HEIGHT, type: 'height' }, source, SITE]],
    ['of a host’s type', (source: Window) => [{ ...HEIGHT, type: 'mooring:hello' }, source, SITE]],
    ...[0, -1, HIGHEST + 1, 1e9, Infinity, NaN, '960', '960px;', null, [960], {}, true].map(
      (height) =>
        [
          `with the height ${JSON.stringify(height)} (${typeof height})`,
          (source: Window) => [{ ...HEIGHT, height }, source, SITE],
        ] as const,
    ),
    ...['answers', '', 'toString', 0, null, ['start'], { toString: () => 'start' }].map(
      (screen) =>
        [
          `of the screen ${JSON.stringify(screen)}`,
          (source: Window) => [{ type: 'mooring:screen', version: 1, screen }, source, SITE],
        ] as const,
    ),
    ...[null, undefined, 'mooring:height', JSON.stringify(HEIGHT), 1, true, [], [HEIGHT]].map(
      (data) =>
        [`that is ${JSON.stringify(data)}`, (source: Window) => [data, source, SITE]] as const,
    ),
  ] as const)('%s is ignored', async (_what, forge) => {
    const { frame, source } = await placed();
    const told = hearEvents();
    const greetings = hearGreetings(frame);
    const before = frame.style.height;
    const [data, from, origin] = forge(source) as [unknown, Window | null, string];
    deliver(data, from, origin);
    expect(frame.style.height).toBe(before);
    expect(told).toEqual([]);
    expect(greetings).toEqual([]);
  });

  it('with a trap in it is ignored as well', async () => {
    const { frame, source } = await placed();
    const trap = Object.defineProperty({}, 'type', {
      get: () => {
        throw new Error('a trap');
      },
    });
    deliver(trap, source);
    deliver(HEIGHT, source);
    expect(frame.style.height).toBe('960px');
  });

  it('from a frame that is gone is ignored', async () => {
    const { element, frame, source } = await placed();
    const told = hearEvents();
    const before = frame.style.height;
    element.remove();
    deliver(HEIGHT, source);
    expect(frame.style.height).toBe(before);
    expect(told).toEqual([]);
  });
});

describe('a greeting', () => {
  const HELLO = { type: 'mooring:hello', version: EMBED_VERSION };

  it('goes to the site alone, whenever the frame says that it is ready', async () => {
    const { frame, source } = await placed();
    const greetings = hearGreetings(frame);
    deliver(READY, source);
    expect(greetings).toEqual([[HELLO, SITE]]);
    deliver(READY, source);
    expect(greetings).toEqual([
      [HELLO, SITE],
      [HELLO, SITE],
    ]);
  });

  it('of a sandboxed frame, which has no origin to be named, goes to its window', async () => {
    const { frame, source } = await placed('sandbox="allow-scripts"');
    const greetings = hearGreetings(frame);
    deliver(READY, source, SITE);
    expect(greetings).toEqual([]);
    deliver(READY, source, 'null');
    expect(greetings).toEqual([[HELLO, '*']]);
  });

  it('of a sandboxed frame that keeps its origin goes to the site', async () => {
    const { frame, source } = await placed('sandbox="allow-scripts allow-same-origin"');
    const greetings = hearGreetings(frame);
    deliver(READY, source, 'null');
    expect(greetings).toEqual([]);
    deliver(READY, source);
    expect(greetings).toEqual([[HELLO, SITE]]);
  });
});

describe('a new screen', () => {
  const SCREEN = { type: 'mooring:screen', version: EMBED_VERSION, screen: 'questions' };

  async function scrolled(top: number) {
    const { element, frame, source } = await placed();
    let count = 0;
    element.scrollIntoView = () => {
      count += 1;
    };
    vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
    return { frame, source, count: () => count };
  }

  it('is shown from its beginning where that has left the window', async () => {
    const { frame, source, count } = await scrolled(-1);
    frame.focus();
    deliver(SCREEN, source);
    expect(count()).toBe(1);
  });

  it('never moves the page when the person is elsewhere on it, or sees the beginning', async () => {
    const above = await scrolled(-300);
    const inView = await scrolled(0);
    inView.frame.focus();
    deliver(SCREEN, above.source);
    deliver(SCREEN, inView.source);
    expect(above.count()).toBe(0);
    expect(inView.count()).toBe(0);
  });
});
