import { describe, expect, it } from 'vitest';
import { ARTICLE_GROUPS, ARTICLES, SOURCES } from '#content';
import { createI18n, loadWords, type Words } from '#i18n';
import { readingGrade } from '#instrument';

const english = createI18n('en');
await loadWords(english, ['learn']);
const bundle: unknown = english.getResourceBundle('en', 'learn');
const words = bundle as Words['learn'];

/** Every claim of the source material that the reading is drawn from. */
const CLAIMS = ['T1', 'T2', 'T3', 'T4', 'T5', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].concat([
  'W0',
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
]);
const HIGHEST_GRADE = 9;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const passages = ARTICLES.flatMap(({ sections }) =>
  sections.flatMap((section) => section.passages),
);
const research = passages.flatMap((passage) => (passage.kind === 'research' ? [passage] : []));

function textOf(id: string): string {
  return new Map<string, string>(Object.entries(words.passages)).get(id) ?? '';
}

describe('the reading', () => {
  it('draws on every claim of the source material, and on no other', () => {
    const drawn = new Set<string>(passages.flatMap(({ draws }) => draws));
    expect([...drawn].toSorted()).toEqual(CLAIMS.toSorted());
  });

  it('names in every passage what it draws on', () => {
    expect(Math.min(...passages.map(({ draws }) => draws.length))).toBeGreaterThan(0);
  });

  it('has words for every passage, title, lead and section, and none that stands nowhere', () => {
    const ids = ARTICLES.map(({ id }) => id);
    expect(Object.keys(words.titles).toSorted()).toEqual([...ids].toSorted());
    expect(Object.keys(words.leads).toSorted()).toEqual([...ids].toSorted());
    expect(Object.keys(words.passages).toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
    const sections = ARTICLES.flatMap((article) => article.sections.map(({ id }) => id));
    expect(Object.keys(words.sections).toSorted()).toEqual([...new Set(sections)].toSorted());
  });

  it('is offered in groups that leave no article out', () => {
    expect(ARTICLE_GROUPS.flatMap(({ articles }) => [...articles])).toEqual(
      ARTICLES.map(({ id }) => id),
    );
  });

  it('never says a sentence twice', () => {
    const sentences = passages.flatMap(({ id }) => textOf(id).split(/(?<=[.?!”])\s+/));
    const long = sentences.filter((sentence) => sentence.split(' ').length > 5);
    expect(long.filter((sentence, at) => long.indexOf(sentence) !== at)).toEqual([]);
  });

  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    '%s can be read at grade 9 or below, and is long enough to be worth the walk',
    (_id, { sections }) => {
      const texts = sections.flatMap((section) => section.passages.map(({ id }) => textOf(id)));
      expect(readingGrade(texts)).toBeLessThanOrEqual(HIGHEST_GRADE);
      expect(texts.join(' ').split(/\s+/).length).toBeGreaterThan(200);
    },
  );
});

describe('what the reading says of research', () => {
  it('has a source and a word on how sure it is, every time', () => {
    expect(research.length).toBeGreaterThan(10);
    for (const { cites, evidence } of research) {
      expect(cites.length).toBeGreaterThan(0);
      expect(words.evidence[evidence]).toBeDefined();
      expect(words.evidenceMeans[evidence]).toBeDefined();
    }
  });

  it('stands in no passage without one: figures from studies are in research passages alone', () => {
    const study = /\b\d[\d,]{2,}\b|\b(?:study|studies|trials?|samples|researchers)\b/i;
    const others = passages.filter(({ kind }) => kind !== 'research');
    expect(others.filter(({ id }) => study.test(textOf(id))).map(({ id }) => id)).toEqual([]);
  });

  it('cites every source at least once, each with an address that is safe to follow', () => {
    const cited = new Set<string>(research.flatMap(({ cites }) => [...cites]));
    expect([...cited].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
    for (const { url, year, authors, title } of Object.values(SOURCES)) {
      expect(new URL(url).protocol).toBe('https:');
      expect(year).toBeLessThanOrEqual(new Date().getUTCFullYear());
      expect([authors, title]).not.toContain('');
    }
  });

  it('was read against its sources within the last year', () => {
    for (const { reviewedOn } of ARTICLES) {
      const ageMs = Date.now() - Date.parse(`${reviewedOn}T00:00:00Z`);
      expect(ageMs).toBeLessThan(YEAR_MS);
      expect(ageMs).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the name "attachment therapy"', () => {
  it('has its notice on every page that says it, and only there', () => {
    for (const { id, sections, needsNameNotice } of ARTICLES) {
      const texts = sections.flatMap((section) => section.passages.map((each) => textOf(each.id)));
      const all = [words.titles[id], words.leads[id], ...texts].join(' ');
      expect([id, /attachment therapy/i.test(all)]).toEqual([id, needsNameNotice]);
    }
  });
});

describe('the four patterns', () => {
  it('each have an article, at the address that the result links to', () => {
    const ids = ARTICLES.map(({ id }) => id);
    for (const role of ['secure', 'anxious', 'avoidant', 'disorganized'] as const) {
      expect(ids).toContain(`${role}-pattern`);
    }
  });
});
