import { describe, expect, it } from 'vitest';
import { NO_SETTINGS, type PracticeSettings } from '#practice';
import {
  readFragment,
  readSettings,
  readSettingsOver,
  SETTING_PROBLEMS,
  type SettingProblem,
} from '#practice/reader';
import { OFFERED } from './kit/arbitrary.ts';
import { HOSTILE_TEXTS } from './kit/hostile.ts';

/** What differs from no settings, and the notes as one text each. */
function readingOf(raw: unknown) {
  const { settings, notes } = readSettings(raw, OFFERED);
  const given = Object.entries(settings).filter(
    ([name, value]) => value !== NO_SETTINGS[name as keyof PracticeSettings],
  );
  return {
    given: Object.fromEntries(given),
    notes: notes.map(({ name, problem }) => `${name}: ${problem}`),
  };
}

function linkOf(link: string): string | undefined {
  return readSettings({ action: 'Call', link }, OFFERED).settings.action?.link;
}

function problemOf(name: string, value: unknown): SettingProblem | undefined {
  return readSettings({ [name]: value }, OFFERED).notes[0]?.problem;
}

describe('settings', () => {
  it('are read from JSON with numbers and lists, and from texts, alike', () => {
    const given = {
      forms: ['attachment-check-full', 'attachment-check'],
      radius: 8,
      hide: ['learn'],
    };
    const json = { version: 1, ...given, region: 'DE', accent: '#7A3B2E' };
    const fragment = '#v=1&forms=attachment-check-full,+attachment-check&radius=8&hide=learn';
    const rest = { region: 'DE', accent: '#7a3b2e' };
    expect(readingOf(json)).toEqual({ given: { ...given, ...rest }, notes: [] });
    const texts = readFragment(`${fragment}&region=de&accent=7A3B2E`);
    expect(readingOf(texts)).toEqual({ given: { ...given, ...rest }, notes: [] });
  });

  it('keep the order of the questionnaires, and name each once', () => {
    const forms = 'attachment-check-full attachment-check,,attachment-check-full';
    expect(readingOf({ forms }).given).toEqual({
      forms: ['attachment-check-full', 'attachment-check'],
    });
  });

  it('lose one item of a list that is not offered, and keep the others', () => {
    const raw = { forms: 'gone,attachment-check,lost', hide: ['credit', 'support', 7] };
    expect(readingOf(raw)).toEqual({
      given: { forms: ['attachment-check'], hide: ['credit'] },
      notes: ['forms: not-offered', 'hide: not-offered'],
    });
    expect(readingOf({ forms: 'gone' })).toEqual({ given: {}, notes: ['forms: not-offered'] });
  });

  it('show markup as the text that it is', () => {
    const practice = '<b>Lee & Lee</b> {{x}} </style>';
    expect(readingOf({ practice }).given).toEqual({ practice });
  });

  it('take line breaks in a text for spaces, and two spellings of a letter for one', () => {
    expect(readingOf({ note: ' By the\r\n\triver, Jose\u0301 ' }).given).toEqual({
      note: 'By the river, Jos\u00E9',
    });
  });

  it.each([
    ['practice', 80],
    ['note', 400],
  ])('hold a %s of %i characters, as people count them, and no more', (name, most) => {
    const longest = '👋'.repeat(most);
    expect(readingOf({ [name]: longest })).toEqual({ given: { [name]: longest }, notes: [] });
    expect(readingOf({ [name]: `${longest}a` })).toEqual({
      given: {},
      notes: [`${name}: too-long`],
    });
  });

  it('hold 60 characters of words and 500 of link for the next step, and no more', () => {
    const [words, link] = ['w'.repeat(60), `https://a.example/${'b'.repeat(482)}`];
    const action = { words, link };
    expect(readingOf({ action: words, link })).toEqual({ given: { action }, notes: [] });
    expect(readingOf({ action: `${words}w`, link }).notes).toEqual(['action: too-long']);
    expect(readingOf({ action: words, link: `${link}b` }).notes).toEqual(['link: too-long']);
  });

  it('name the half of a next step that stands alone', () => {
    expect(readingOf({ action: 'Call' })).toEqual({ given: {}, notes: ['action: half'] });
    expect(readingOf({ link: 'tel:1' })).toEqual({ given: {}, notes: ['link: half'] });
    expect(readingOf({ action: ' ', link: 'tel:1' }).notes).toEqual(['link: half']);
    expect(readingOf({ action: 'Call', link: 'data:,' }).notes).toEqual(['link: not-a-link']);
  });

  it.each([
    ['accent', 'red', 'not-a-colour'],
    ['ground', 16_777_215, 'not-a-colour'],
    ['radius', '8px', 'not-a-number'],
    ['radius', true, 'not-a-number'],
    ['radius', Number.NaN, 'not-a-number'],
    ['radius', '33', 'out-of-range'],
    ['radius', -1, 'out-of-range'],
    ['radius', 1.5, 'out-of-range'],
    ['practice', 7, 'not-text'],
    ['note', ['a'], 'not-text'],
    ['practice', 'Dr. \u202EeeL', 'hidden-characters'],
    ['hide', 7, 'not-text'],
    ['hide', Array.from({ length: 101 }, () => 'intro'), 'too-long'],
    ['language', 'tlh', 'not-offered'],
    ['region', 'XX', 'not-offered'],
    ['type', 'comic', 'not-offered'],
    ['hide', 'support', 'not-offered'],
    ['colour', '#fff', 'unknown-name'],
    ['v', '2', 'newer-version'],
    ['version', 2, 'newer-version'],
    ['version', 0, 'out-of-range'],
    ['v', 'one', 'not-a-number'],
  ])('say what is wrong with %s = %j: %s', (name, value, problem) => {
    expect(problemOf(name, value)).toBe(problem);
    expect(SETTING_PROBLEMS).toContain(problem);
  });

  it('of a later version are read as far as they are known', () => {
    expect(readingOf({ v: 9, mood: 'calm', radius: 3 })).toEqual({
      given: { radius: 3 },
      notes: ['v: newer-version', 'mood: unknown-name'],
    });
  });

  it('that are no settings at all are none', () => {
    for (const raw of ['accent=1', 7, [], true]) {
      expect(readingOf(raw)).toEqual({ given: {}, notes: [': not-settings'] });
    }
    for (const raw of [undefined, null, {}])
      expect(readingOf(raw)).toEqual({ given: {}, notes: [] });
  });

  it('are told apart from at most twenty unknown names, each cut to what can be shown', () => {
    const names = Array.from({ length: 50 }, (_, index) => [`n${index}`, '']);
    expect(readingOf(Object.fromEntries(names)).notes).toHaveLength(20);
    expect(readingOf({ ['x'.repeat(900)]: 1 }).notes).toEqual([`${'x'.repeat(40)}: unknown-name`]);
    expect(readingOf({ 'a\u202Eb': 1 }).notes).toEqual(['\uFFFD: unknown-name']);
  });
});

describe('links', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    [' HTTPS://Example.ORG/Book?a=1#b ', 'https://example.org/Book?a=1#b'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['https://ex\u0430mple.org/', 'https://xn--exmple-4nf.org/'],
    ['https://example.org:8443/a', 'https://example.org:8443/a'],
    ['tel:+49 30 123 456', 'tel:+49-30-123-456'],
    ['TEL:(555) 010-0199', 'tel:(555)-010-0199'],
    ['mailto:hello@Example.org', 'mailto:hello@example.org'],
    ['mailto:a.b+c@bücher.example', 'mailto:a.b+c@xn--bcher-kva.example'],
  ])('%s leads to %s', (written, link) => {
    expect(linkOf(written)).toBe(link);
    expect(linkOf(link)).toBe(link);
  });

  it('of no other kind lead anywhere', () => {
    const led = HOSTILE_TEXTS.map(linkOf).filter((link) => link !== undefined);
    expect(led).toEqual([]);
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(100);
  });
});

describe('a fragment', () => {
  it('is read with or without its mark; of a name that is there twice, the first counts', () => {
    const record = { accent: '7a3b2e', practice: 'Lee & Lee' };
    for (const start of ['', '#', '?']) {
      const read = readFragment(`${start}accent=7a3b2e&practice=Lee+%26%20Lee&accent=000`);
      expect(read).toEqual(record);
    }
  });

  it('with broken escapes is read as far as it can be', () => {
    expect(readFragment('#practice=100%&note=%zz')).toEqual({ practice: '100%', note: '%zz' });
  });

  it('leaves the names of prototypes alone', () => {
    const raw = readFragment('#__proto__=a&constructor=b&radius=4');
    const { given, notes } = readingOf(raw);
    expect(given).toEqual({ radius: 4 });
    expect([...notes].sort()).toEqual(['__proto__: unknown-name', 'constructor: unknown-name']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('of more than 4,000 characters is not read, and one note says so', () => {
    const longest = `#radius=4&x=${'a'.repeat(3988)}`;
    expect(readingOf(readFragment(longest)).given).toEqual({ radius: 4 });
    expect(readingOf(readFragment(`${longest}a`))).toEqual({ given: {}, notes: [': too-long'] });
  });
});

describe('a site’s own settings with a fragment over them', () => {
  const base = {
    accent: '#111111',
    ground: '#eeeeee',
    theme: 'dark',
    action: 'Call',
    link: 'tel:1',
  };
  const over = (raw: unknown) => readSettingsOver(base, raw, OFFERED);

  it('stand where the fragment says nothing, also of a field whose usual value it names', () => {
    expect(over({ accent: '222222', theme: 'auto' }).settings).toEqual({
      ...NO_SETTINGS,
      ...{ accent: '#222222', ground: '#eeeeee', theme: 'auto' },
      action: { words: 'Call', link: 'tel:1' },
    });
  });

  it('stand where what the fragment says cannot be used', () => {
    const raw = { accent: 'url(a)', link: 'javascript:alert(1)', action: 'Click' };
    const { settings, notes } = over(raw);
    expect(settings).toEqual(readSettings(base, OFFERED).settings);
    expect(notes.map(({ name }) => name)).toEqual(['accent', 'link']);
  });

  it('go where the fragment names them with nothing', () => {
    const { settings, notes } = over(readFragment('#accent=&ground=&theme=&action='));
    expect(settings).toEqual(NO_SETTINGS);
    expect(notes).toEqual([]);
  });

  it('have notes of their own', () => {
    const { notes } = readSettingsOver({ radius: 99 }, { accent: 'x' }, OFFERED);
    expect(notes.map(({ problem }) => problem)).toEqual(['out-of-range', 'not-a-colour']);
  });
});
