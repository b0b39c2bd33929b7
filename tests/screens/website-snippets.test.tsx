import { FORMS } from 'virtual:mooring-forms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDEABLE, NO_SETTINGS, type PracticeSettings } from '#practice';
import { readFragment, readSettings, settingsToAttributes } from '#practice/reader';
import { snippetsOf } from '#screens/website';

const IDS = [...new Set(FORMS.map(({ id }) => id))];
const SITE = 'https://check.example/mooring/';
const WORDS = { title: 'A “check” & more', open: 'Open <it> & see', close: 'Close' };
const snippetsFor = (settings: PracticeSettings) =>
  snippetsOf({
    settings,
    page: `${SITE}en/embed/`,
    script: `${SITE}embed.js`,
    integrity: 'sha384-A+b/C=',
    words: WORDS,
  });

/** Text as bad as an owner can paste it. HTML itself has no way to carry the two that are taken out. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...['"', "'", '<', '>', '&', '&quot;', '&#10;', '</mooring-check>', '</div>', '<script>'],
          ...['\n', '\t', ' ', '[gallery]', '-->', ']]>', '`', '=', 'Dr. Ölmez', '山田', '👋🏽'],
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replaceAll(/[\0\r\p{Cs}]/gu, ''));
const anyColour = fc.option(
  fc
    .integer({ min: 0, max: 0xff_ff_ff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`),
);
const anySettings: fc.Arbitrary<PracticeSettings> = fc.record({
  forms: fc.shuffledSubarray(IDS),
  language: fc.constantFrom(null, 'en'),
  accent: anyColour,
  ground: anyColour,
  radius: fc.option(fc.integer({ min: 0, max: 32 })),
  type: fc.constantFrom('ours', 'system', 'serif'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  practice: anyText,
  note: anyText,
  action: fc.option(
    fc.record({ words: anyText, link: fc.constantFrom('https://a.example/?b="c"&d', 'tel:+1-2') }),
  ),
  region: fc.constantFrom(null, 'GB', 'international'),
  hide: fc.subarray([...HIDEABLE]),
  results: fc.constantFrom('frame', 'tab'),
});

function bodyOf(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}
function attributesOf(element: Element | null): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
  );
}
const tagsIn = (body: Element) => [...body.querySelectorAll('*')].map(({ localName }) => localName);

describe('a snippet, for any setup', () => {
  it('comes out of a page’s parser as it was meant: these elements, these attributes, no other', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { element, div, dialog, frame, link } = snippetsFor(settings);
        const given = Object.fromEntries(settingsToAttributes(settings));
        const script = {
          ...{ async: '', src: `${SITE}embed.js`, integrity: 'sha384-A+b/C=' },
          crossorigin: 'anonymous',
        };
        for (const [markup, name] of [
          [element, 'mooring-check'],
          [div, 'div'],
          [dialog, 'mooring-check'],
        ] as const) {
          const body = bodyOf(markup);
          expect(tagsIn(body)).toEqual([name, 'a', 'script']);
          expect(body.textContent.trim()).toBe(WORDS.open);
          expect(body.querySelector('a')?.getAttribute('href')).toBe(link);
          expect(attributesOf(body.querySelector('script'))).toEqual(script);
        }
        const dashed = Object.entries({ ...given, label: WORDS.title }).map(([name, text]) => [
          `data-${name}`,
          text,
        ]);
        expect(attributesOf(bodyOf(element).querySelector('mooring-check'))).toEqual({
          ...given,
          label: WORDS.title,
        });
        expect(attributesOf(bodyOf(div).querySelector('div'))).toEqual({
          'data-mooring': '',
          ...Object.fromEntries(dashed),
        });
        const opening = bodyOf(dialog).querySelector('mooring-check');
        expect(attributesOf(opening)).toEqual({
          ...given,
          label: WORDS.title,
          close: WORDS.close,
          button: opening?.querySelector('a')?.id,
        });
        const plain = bodyOf(frame);
        expect(tagsIn(plain)).toEqual(['iframe']);
        expect(attributesOf(plain.querySelector('iframe'))).toMatchObject({
          ...{ src: link, title: WORDS.title, loading: 'lazy', referrerpolicy: 'no-referrer' },
        });
      }),
    );
  });

  it('holds no square bracket, which WordPress would take for a shortcode', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { element, div, dialog, frame } = snippetsFor(settings);
        expect([element, div, dialog, frame].join('')).not.toMatch(/[[\]]/);
      }),
    );
  });

  it('says the same to the reader of settings: as attributes, as a link and as practice.json', () => {
    fc.assert(
      fc.property(anySettings, (wild) => {
        // What the reader has let through once is what the form hands out.
        const { settings } = readSettings(Object.fromEntries(settingsToAttributes(wild)), IDS);
        const { element, link, file } = snippetsFor(settings);
        const { label, ...attributes } = attributesOf(
          bodyOf(element).querySelector('mooring-check'),
        );
        expect(label).toBe(WORDS.title);
        for (const raw of [
          attributes,
          readFragment(new URL(link).hash),
          JSON.parse(file) as unknown,
        ]) {
          expect(readSettings(raw, IDS)).toEqual({ settings, notes: [] });
        }
      }),
    );
  });
});

describe('a snippet, where nothing is set', () => {
  it('holds the tag, the link and the script alone', () => {
    const { element, link, file } = snippetsFor(NO_SETTINGS);
    expect(link).toBe(`${SITE}en/embed/`);
    expect(JSON.parse(file)).toEqual({ version: 1 });
    expect(element.split('\n')).toHaveLength(3);
  });
});
