import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGuest, EMBED_VERSION, HEIGHT_STEP, heightToTell } from '#embed';
import * as fc from 'fast-check';

const HOST = 'https://practice.example';
const HELLO = { type: 'mooring:hello', version: EMBED_VERSION };

/** A frame in a page that keeps what it is sent, and to whom it was addressed. */
function openFrame() {
  const sent: (readonly [unknown, string])[] = [];
  const host = {
    postMessage: (message: unknown, target: string) => {
      sent.push([message, target]);
    },
  };
  const frame = Object.assign(new EventTarget(), {
    parent: host,
    setTimeout: (then: () => void) => setTimeout(then),
    clearTimeout: (timer: number | undefined) => {
      clearTimeout(timer);
    },
  });
  let grown: () => void = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(then: () => void) {
        grown = then;
      }
      observe(): void {}
      disconnect(): void {
        grown = () => undefined;
      }
    },
  );
  const content = document.createElement('div');
  let height = 500;
  content.getBoundingClientRect = () => new DOMRect(0, 0, 300, height);
  const onHost = vi.fn();
  const guest = createGuest({ browser: frame as unknown as Window, content, onHost });
  return {
    guest,
    sent,
    onHost,
    host,
    hear: (data: unknown, source: unknown = host, origin = HOST) => {
      frame.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
    },
    grow: async (to: number) => {
      height = to;
      grown();
      await new Promise((resolve) => setTimeout(resolve, 80));
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the frame', () => {
  it('says that it is ready to whoever is there, and nothing more until a host says hello', async () => {
    const { guest, sent, grow } = openFrame();
    guest.tell('questions');
    guest.tell('results');
    await grow(900);
    expect(sent).toEqual([[{ type: 'mooring:ready', version: EMBED_VERSION }, '*']]);
  });

  it('names the host’s origin in everything that it says from then on', async () => {
    const { guest, sent, onHost, hear, grow } = openFrame();
    guest.tell('start');
    hear(HELLO);
    guest.tell('results');
    await grow(900);
    expect(onHost).toHaveBeenCalledOnce();
    expect(sent.slice(1).map(([, target]) => target)).toEqual(Array(5).fill(HOST));
    expect(sent.slice(1).map(([message]) => message)).toEqual([
      { type: 'mooring:height', version: EMBED_VERSION, height: heightToTell(500) },
      { type: 'mooring:screen', version: EMBED_VERSION, screen: 'start' },
      { type: 'mooring:screen', version: EMBED_VERSION, screen: 'results' },
      { type: 'mooring:done', version: EMBED_VERSION },
      { type: 'mooring:height', version: EMBED_VERSION, height: heightToTell(900) },
    ]);
  });

  it('speaks to a host that has no origin, such as a file', () => {
    const { sent, hear } = openFrame();
    hear(HELLO, undefined, 'null');
    expect(sent.at(-1)?.[1]).toBe('*');
  });

  it.each([
    ['from another window', HELLO, {}],
    ['of another version', { ...HELLO, version: 2 }, undefined],
    ['of another kind', { ...HELLO, type: 'mooring:ready' }, undefined],
    ['that is text', 'mooring:hello', undefined],
    ['that is nothing', null, undefined],
  ])('takes no hello %s', (_what, data, source) => {
    const { sent, onHost, hear } = openFrame();
    hear(data, source);
    expect(onHost).not.toHaveBeenCalled();
    expect(sent).toHaveLength(1);
  });

  it('says a height once, and none while it is not shown', async () => {
    const { sent, hear, grow } = openFrame();
    hear(HELLO);
    await grow(501);
    await grow(0);
    expect(sent).toHaveLength(2);
  });

  it('answers a host that greets again with its height alone', () => {
    const { guest, sent, hear } = openFrame();
    guest.tell('results');
    hear(HELLO);
    const before = sent.length;
    hear(HELLO);
    expect(sent.slice(before).map(([message]) => message)).toEqual([
      { type: 'mooring:height', version: EMBED_VERSION, height: heightToTell(500) },
    ]);
  });

  it('is silent after its end', async () => {
    const { guest, sent, hear, grow } = openFrame();
    guest.end();
    hear(HELLO);
    await grow(900);
    expect(sent).toHaveLength(1);
  });
});

describe('a height', () => {
  it('is enough, in whole steps, and never more than a step too much', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 30_000, noNaN: true }), (needed) => {
        const height = heightToTell(needed);
        expect(height % HEIGHT_STEP).toBe(0);
        expect(height).toBeGreaterThanOrEqual(needed);
        expect(height - needed).toBeLessThan(HEIGHT_STEP);
      }),
    );
  });
});
