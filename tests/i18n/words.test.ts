import { describe, expect, it } from 'vitest';
import {
  createI18n,
  DEFAULT_LANGUAGE,
  formatDate,
  formatTime,
  languageOf,
  LANGUAGES,
  loadWords,
  PSEUDO_LANGUAGE,
  type Namespace,
} from '#i18n';

const NAMESPACES: readonly Namespace[] = [
  ...(['common', 'start', 'taking', 'privacy', 'report', 'results', 'support', 'youth'] as const),
];
const CODES = [...LANGUAGES, PSEUDO_LANGUAGE].map(({ code }) => code);

function leavesOf(words: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    leavesOf(value, `${path}/${key}`),
  );
}

async function wordsIn(language: string) {
  const instance = createI18n(language);
  await loadWords(instance, NAMESPACES);
  return instance;
}

describe.each(CODES)('the words of %s', (code) => {
  it.each(NAMESPACES)('%s are there, every one a text', async (namespace) => {
    const instance = await wordsIn(code);
    const leaves = leavesOf(instance.getResourceBundle(code, namespace));
    expect(leaves.length).toBeGreaterThan(3);
    expect(leaves.filter(([, word]) => typeof word !== 'string' || word === '')).toEqual([]);
  });

  it('count one and many apart', async () => {
    const t = (await wordsIn(code)).getFixedT(code, 'common');
    const one = t('review.openCount', { count: 1 });
    const many = t('review.openCount', { count: 12 });
    expect(one).toContain('1');
    expect(many).toContain('12');
    expect(many).not.toBe(one.replace('1', '12'));
  });
});

describe('words that are missing', () => {
  it('are not borrowed from another language: the key shows, and a test finds it', async () => {
    const instance = createI18n('de');
    const english = (await wordsIn('en')).getResourceBundle('en', 'common') as object;
    instance.addResourceBundle('en', 'common', english);
    expect(instance.t('skip')).toBe('skip');
    expect(instance.getFixedT('de', 'common')('welcome.title')).toBe('welcome.title');
    expect(instance.exists('welcome.title')).toBe(false);
  });

  it('of a language that nobody wrote are an error for the caller, and nothing is half loaded', async () => {
    const instance = createI18n('xx');
    await expect(loadWords(instance, ['common'])).rejects.toThrow();
    expect(instance.hasResourceBundle('xx', 'common')).toBe(false);
  });

  it('are fetched once, however often they are asked for', async () => {
    const instance = await wordsIn('en');
    const first: unknown = instance.getResourceBundle('en', 'common');
    await loadWords(instance, ['common', 'common']);
    expect(instance.getResourceBundle('en', 'common')).toBe(first);
  });
});

describe('values in sentences', () => {
  it('are said as they are: React escapes, and nobody escapes twice', async () => {
    const t = (await wordsIn('en')).getFixedT('en', 'common');
    const line = t('review.shortLine', { scale: `a & b's <i>`, answered: 1, needed: 2 });
    expect(line).toBe(`a & b's <i>: 1 of at least 2`);
  });

  it('that look like a phrase of ours are not looked up', async () => {
    const t = (await wordsIn('en')).getFixedT('en', 'common');
    const line = t('review.shortLine', { scale: '$t(name) {{needed}}', answered: 1, needed: 2 });
    expect(line).toBe('$t(name) {{needed}}: 1 of at least 2');
  });
});

describe('languages', () => {
  it('each have a code of their own and a direction; English is the one to fall back to', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
    expect(LANGUAGES.map(({ code }) => code)).toContain(DEFAULT_LANGUAGE);
    expect(languageOf('en-XA')).toBe(PSEUDO_LANGUAGE);
    expect(languageOf('nowhere')).toEqual(languageOf(DEFAULT_LANGUAGE));
  });

  it('never count the pseudo-language among those that are shipped', () => {
    expect(LANGUAGES).not.toContainEqual(PSEUDO_LANGUAGE);
  });

  it('write dates in their own way', () => {
    const noon = '2026-11-24T12:00:00.000Z';
    expect(formatDate('en-GB', noon)).toBe('24 November 2026');
    expect(formatDate('de', noon)).toBe('24. November 2026');
    expect(formatTime('en-GB', noon)).toMatch(/^24 November 2026.*\d{2}:00$/);
  });
});
