import { describe, expect, it } from 'vitest';
import { buildReport } from '#report';
import { readWords } from './kit/read-words.ts';
import { labelsOf, say, sentencesOf, statementsOf } from './kit/say.ts';
import { everySheet, facet, scored, sheetOf } from './kit/sheets.ts';
import { strangeSheets } from './kit/strange-sheets.ts';

const reports = everySheet().map(buildReport);
const words = readWords('report');

/** Looked up from inside sentences or by the screens, never statements themselves. */
const LABELS = /^(role\.\w+\.(inline|about)|region\.[\w-]+\.(name|map))$/;

function hasWords(id: string): boolean {
  return words.has(id) || words.has(`${id}_other`);
}

describe('the words of a report', () => {
  it('exist for every combination of levels, pattern, overlay, note and missing answers', () => {
    const ids = new Set(
      reports
        .flatMap((report) => [...labelsOf(report), ...statementsOf(report)])
        .map(({ id }) => id),
    );
    expect([...ids].filter((id) => !hasWords(id))).toEqual([]);
    expect(reports).toHaveLength(7 ** 4 * 8);
  });

  it('leave no gap for the reader to see', () => {
    const texts = new Set(
      reports.flatMap((report) => [...labelsOf(report), ...statementsOf(report)]).map(say),
    );
    const unfinished = /\{\{|\}\}|\$t\(|undefined|role\.|region\./;
    expect([...texts].filter((text) => text === '' || unfinished.test(text))).toEqual([]);
  });

  it('never say the same sentence twice in one report', () => {
    for (const report of reports) {
      const sentences = statementsOf(report).flatMap((statement) => sentencesOf(say(statement)));
      const repeated = sentences.filter((text, index) => sentences.indexOf(text) !== index);
      expect(repeated).toEqual([]);
    }
  });

  it('are all used: no sentence is left behind in the file', () => {
    const facets = [...words.keys()]
      .filter((key) => key.startsWith('strength.'))
      .map((key) => key.slice('strength.'.length));
    const strong = facets.flatMap((name) => [
      sheetOf([scored('secure', 'middle', [facet(name, 90)])]),
      ...['anxious', 'avoidant', 'disorganized'].map((role) =>
        sheetOf([scored(role, 'middle', [facet(name, 10)])]),
      ),
    ]);
    const told = [...reports, ...[...strong, ...strangeSheets].map(buildReport)].flatMap(
      (report) => [...labelsOf(report), ...statementsOf(report)],
    );
    const ids = new Set<string>(told.map(({ id }) => id));
    const unused = [...words.keys()]
      .filter((key) => !LABELS.test(key))
      .filter((key) => !ids.has(key.replace(/_(one|other)$/, '')));
    expect(unused).toEqual([]);
  });

  it('count in the singular and the plural', () => {
    const need = (count: number) =>
      say({ id: 'pattern.needs', values: { role: 'anxious', scale: 'anxious', count } });
    expect(need(1)).toBe('For a pattern, the anxious dimension needs 1 more answer.');
    expect(need(3)).toBe('For a pattern, the anxious dimension needs 3 more answers.');
  });
});
