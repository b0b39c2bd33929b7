import { describe, expect, it } from 'vitest';
import { EMBED_VERSION } from '#embed';
import { BOMBS, MEMBERS } from '../hostile/kit/corpus.ts';
import { allFaults, type Door } from '../hostile/kit/watch.ts';
import { deliver, frameOf, hearEvents, place, useHostPage, windowOf } from './kit/host-page.ts';

useHostPage();

describe('the script in a host page', () => {
  it('does nothing about a hostile message, whichever field of it is hostile', async () => {
    const element = await place('<mooring-check></mooring-check>');
    const frame = frameOf(element);
    const height = frame.style.height;
    const told = hearEvents();
    const version = EMBED_VERSION;
    const door: Door = {
      name: 'message',
      isKept: (text) => {
        const messages: readonly unknown[] = [
          text,
          { type: text, version },
          { type: `mooring:${text}`, version },
          { type: 'mooring:height', version, height: text },
          { type: 'mooring:screen', version, screen: text },
          { type: 'mooring:ready', version: text },
          { type: 'mooring:height', version, [text]: 960 },
        ];
        for (const message of messages) deliver(message, windowOf(frame));
        return told.length === 0 && frame.style.height === height;
      },
    };
    expect(
      await allFaults(
        door,
        MEMBERS.filter((text) => text !== 'height'),
      ),
    ).toEqual([]);
    expect(
      await allFaults(
        door,
        Object.values(BOMBS).map((make) => make()),
      ),
    ).toEqual([]);
  });

  it('gives its frame an address of its own site, whatever an attribute says', async () => {
    const element = await place('<mooring-check></mooring-check>');
    const own = new URL(frameOf(element).src);
    for (const text of MEMBERS) {
      document.body.replaceChildren();
      const next = document.createElement('mooring-check');
      for (const name of ['accent', 'practice', 'link', 'language', 'forms']) {
        next.setAttribute(name, text);
      }
      document.body.append(next);
      const frame = next.shadowRoot?.querySelector('iframe');
      if (!frame) continue;
      const { origin, pathname, hash } = new URL(frame.src);
      expect([origin, pathname]).toEqual([own.origin, own.pathname]);
      expect(hash).toMatch(/^#[\x21-\x7e]*$/);
    }
  });
});
