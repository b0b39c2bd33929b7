import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SETTING_NAMES, SETTINGS_VERSION } from '#practice';
import {
  SITE,
  findFrame,
  frameOf,
  place,
  runScript,
  settingsOf,
  useHostPage,
} from './kit/host-page.ts';

useHostPage();

describe.each([
  ['the element', (attributes: string) => `<mooring-check ${attributes}></mooring-check>`],
  [
    'the div',
    (attributes: string) =>
      `<div data-mooring ${attributes.replaceAll(/(?<=^| )(?=[a-z]+=)/g, 'data-')}></div>`,
  ],
])('%s of an owner', (_what, markup) => {
  it('is given a frame of the site that the script came from, and what the owner set up', async () => {
    const frame = frameOf(await place(markup('accent="#7a3b2e" practice="Harbour & Sons"')));
    const { origin, pathname } = new URL(frame.src);
    expect(origin + pathname).toBe(`${SITE}/some/folder/en/embed/`);
    expect(settingsOf(frame)).toEqual({
      v: `${SETTINGS_VERSION}`,
      accent: '#7a3b2e',
      practice: 'Harbour & Sons',
    });
  });

  it('passes on every setting that there is', async () => {
    const attributes = SETTING_NAMES.map((name) => `${name}="x-${name}"`).join(' ');
    const { v, ...settings } = settingsOf(frameOf(await place(markup(attributes))));
    expect(v).toBe('1');
    expect(settings).toEqual(Object.fromEntries(SETTING_NAMES.map((name) => [name, `x-${name}`])));
  });

  it('keeps its own words, and tells the frame nothing of what else the page says about it', async () => {
    const html = markup('label="Our check" button="" close="Shut" sandbox="allow-scripts"');
    const noise = ' id="a" class="b" style="top:0" title="c" lang="de" onclick="d" aria-label="e"';
    const element = await place(html.replace(/^<[\w-]+/, (start) => start + noise));
    element.setAttribute('data-id', 'f');
    document.body.textContent = '';
    document.body.append(element);
    await vi.waitFor(() => frameOf(element));
    expect(settingsOf(frameOf(element))).toEqual({ v: '1' });
  });

  it('names the frame for screen readers, in the words of the owner', async () => {
    expect(frameOf(await place(markup('label="Ein Blick auf mich"'))).title).toBe(
      'Ein Blick auf mich',
    );
    expect(frameOf(await place(markup('label=""'))).title).toBe('Self-check');
  });

  it.each(['de', 'zh-Hant-TW', '', '../../evil', '//evil.example', 'javascript:alert(1)'])(
    'asked for the language “%s” opens the page that is there in any case, and leaves it to that',
    async (language) => {
      const frame = frameOf(await place(markup(`language="${language}"`)));
      expect(frame.src).toMatch(`${SITE}/some/folder/en/embed/#`);
      expect(settingsOf(frame)['language']).toBe(language);
    },
  );

  it('lets the frame do what it needs, and tells the site nothing of the page', async () => {
    const frame = frameOf(await place(markup('sandbox="allow-scripts"')));
    expect(frame.allow).toBe('clipboard-write');
    expect(frame.referrerPolicy).toBe('no-referrer');
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
    const other = frameOf(await place(markup('')));
    expect(other.hasAttribute('sandbox')).toBe(false);
  });

  it('is cleaned up when it is removed, and set up anew, with new settings, when it is put in again', async () => {
    const element = await place(markup('accent="red"'));
    element.textContent = 'a link';
    const first = frameOf(element);
    element.remove();
    await vi.waitFor(() => {
      expect(findFrame(element)).toBeNull();
    });
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    element.setAttribute(element.localName === 'div' ? 'data-accent' : 'accent', 'blue');
    document.body.append(element);
    await vi.waitFor(() => frameOf(element));
    expect(frameOf(element)).not.toBe(first);
    expect(settingsOf(frameOf(element))['accent']).toBe('blue');
    expect(element.textContent).toBe('a link');
  });

  it('never loses a check that is under way to a changed attribute', async () => {
    const element = await place(markup('accent="red"'));
    const { src } = frameOf(element);
    element.setAttribute('accent', 'blue');
    element.setAttribute('data-accent', 'blue');
    await new Promise((resolve) => setTimeout(resolve));
    expect(frameOf(element).src).toBe(src);
  });

  it('comes to life deep inside what is added later, and each on its own', async () => {
    const one = markup('accent="red"');
    const section = await place(`<section><p>Words</p>${one}<div>${one}</div></section>`);
    const elements = [...section.querySelectorAll('mooring-check, [data-mooring]')];
    expect(new Set(elements.map(frameOf)).size).toBe(2);
  });
});

describe('attributes', () => {
  it('of any value only ever become text behind “#”', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (value) => {
        const element = document.createElement('mooring-check');
        element.setAttribute('note', value);
        document.body.append(element);
        const frame = frameOf(element);
        expect(frame.src.split('#')[0]).toBe(`${SITE}/some/folder/en/embed/`);
        expect(settingsOf(frame)).toEqual({ v: '1', note: value });
        element.remove();
        await Promise.resolve();
      }),
    );
  });
});

describe('a page that has the script twice', () => {
  it('has one frame for each element', async () => {
    await runScript();
    for (const html of ['<mooring-check></mooring-check>', '<div data-mooring></div>']) {
      const element = await place(html);
      expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
    }
  });
});

describe('a frame that is far away', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('waits until it is near, shows what stands in its place, and is not waited for once it is gone', async () => {
    const watched = new Set<Element>();
    let tell: (isIntersecting: boolean) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      function observer(
        call: (entries: readonly { isIntersecting: boolean }[]) => void,
        { rootMargin }: IntersectionObserverInit,
      ) {
        expect(rootMargin).toBe('100%');
        tell = (isIntersecting) => {
          call([{ isIntersecting }]);
        };
        return {
          observe: (element: Element) => watched.add(element),
          disconnect: () => {
            watched.clear();
          },
        };
      },
    );
    const element = await place('<mooring-check><a href="/">The check</a></mooring-check>');
    const slot = element.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements()).toEqual([...element.children]);
    tell(false);
    expect(findFrame(element)).toBeNull();
    tell(true);
    expect(findFrame(element)).not.toBeNull();
    expect(slot?.isConnected).toBe(false);
    expect(watched.size).toBe(0);
    const other = await place('<mooring-check></mooring-check>');
    expect(watched).toEqual(new Set([other]));
    other.remove();
    expect(watched.size).toBe(0);
  });
});
