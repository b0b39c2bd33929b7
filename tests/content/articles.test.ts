import { describe, expect, it } from 'vitest';
import { ARTICLE_GROUPS, ARTICLES, SOURCES, type Article } from '#content';
import { readingGrade } from '#instrument';
import { learnWords, passages, textsOf } from './read-articles.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What a practice's own page says: T what the therapy is, H how it helps, W whom. */
const CLAIMS = [
  ...['T1', 'T2', 'T3', 'T4', 'T5'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6'],
];
const rows = ARTICLES.map((article) => [article.id, article] as const);
const research = passages.flatMap((passage) => (passage.kind === 'research' ? [passage] : []));

function wordCount(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}

describe('the reading', () => {
  it('covers every claim of the practice, and draws on no other', () => {
    const drawn = new Set<string>(passages.flatMap(({ draws }) => draws));
    expect([...drawn].sort()).toEqual(CLAIMS.toSorted());
  });

  it('offers its articles in the order of its groups, each once', () => {
    const grouped = ARTICLE_GROUPS.flatMap(({ articles }): readonly string[] => articles);
    expect(ARTICLES.map(({ id }) => id)).toEqual(grouped);
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  it('has words for every passage, section, title and lead, and no words left over', () => {
    const sections = new Set(ARTICLES.flatMap((one) => one.sections.map(({ id }) => id)));
    const ids = ARTICLES.map(({ id }) => id).toSorted();
    expect(Object.keys(learnWords.passages).sort()).toEqual(passages.map(({ id }) => id).sort());
    expect(Object.keys(learnWords.sections).sort()).toEqual([...sections].sort());
    expect(Object.keys(learnWords.titles).sort()).toEqual(ids);
    expect(Object.keys(learnWords.leads).sort()).toEqual(ids);
  });

  it('says nothing twice', () => {
    const sentences = Object.values({ ...learnWords.passages, ...learnWords.leads }).flatMap(
      (text) => text.split(/(?<=[.?])\s+/),
    );
    expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
  });

  it('never tells people what they are: “you are” only follows an “if”', () => {
    const label = /(?<!\bif )\byou(?: a|['’])re\b/i;
    expect(Object.values(learnWords.passages).filter((text) => label.test(text))).toEqual([]);
  });
});

describe('research in the reading', () => {
  it('cites sources that are all used, each with an author, a year, a title and a secure address', () => {
    const cited = new Set<string>(research.flatMap(({ cites }) => cites));
    expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
    for (const { authors, year, title, url } of Object.values(SOURCES)) {
      expect(authors.length * title.length, url).toBeGreaterThan(0);
      expect(year, url).toBeGreaterThan(1957);
      expect(new URL(url).protocol, url).toBe('https:');
    }
  });

  it('never stands without a source and a word on how sure it is', () => {
    expect(research.length).toBeGreaterThan(15);
    for (const { id, evidence, cites } of research) {
      expect(['strong', 'moderate', 'early', 'metaphor'], id).toContain(evidence);
      expect(cites.length, id).toBeGreaterThan(0);
    }
  });

  it('is all that gives figures: no other passage holds a number of people or studies', () => {
    const said = passages.filter(({ kind }) => kind !== 'research');
    const figures = said.filter(({ id }) => /\d/.test(learnWords.passages[id] ?? ''));
    expect(figures).toEqual([]);
  });

  it('is all that speaks of studies', () => {
    const study = /\b(?:study|studies|trials?|samples|researchers)\b/i;
    const said = passages.filter(({ kind }) => kind !== 'research');
    expect(said.filter(({ id }) => study.test(learnWords.passages[id] ?? ''))).toEqual([]);
  });
});

describe.each(rows)('the article “%s”', (_id, article) => {
  it('is easy to read, and of a length for one sitting', () => {
    const texts = textsOf(article);
    expect(readingGrade(texts)).toBeLessThanOrEqual(9);
    expect(wordCount(texts)).toBeGreaterThanOrEqual(250);
    expect(wordCount(texts)).toBeLessThanOrEqual(600);
  });

  it('says something of what research knows', () => {
    expect(article.sections.flatMap((one) => one.passages.map(({ kind }) => kind))).toContain(
      'research',
    );
  });

  it('was read against its sources within the last year', () => {
    expect(article.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((Date.now() - Date.parse(article.reviewedOn)) / DAY_MS).toBeLessThan(365);
  });
});

describe('the name “attachment therapy”', () => {
  const name = /\battachment therapy\b/i;
  const saysName = (article: Article) =>
    [learnWords.titles[article.id], learnWords.leads[article.id], ...textsOf(article)].some(
      (text) => name.test(text ?? ''),
    );

  it('never stands in an article without its notice, and the notice in no other', () => {
    expect(ARTICLES.filter(saysName)).toEqual(ARTICLES.filter((one) => one.needsNameNotice));
    expect(ARTICLES.filter(saysName)).not.toEqual([]);
  });
});
