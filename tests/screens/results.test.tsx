import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { toScoringKey } from '#instrument';
import { compileKey, displayPosition, scoreAnswers } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { entry, form, itemIds, questionnaire } from '../session/kit/form.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { answerByRole, SHEETS } from './kit/answer-by-role.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const sheets = Object.entries(SHEETS);
const key = compileKey(toScoringKey(questionnaire));

function openResult(sheet: AnswerSheet, language = 'en') {
  return openScreen({ screen: 'results', language, form: entry.id }, { sheets: [sheet] });
}

/** The cells of a table, row by row. */
function cellsOf(caption: string): readonly (readonly string[])[] {
  const table = screen.getByRole<HTMLTableElement>('table', { name: caption, hidden: true });
  return [...table.tBodies].flatMap(({ rows }) =>
    [...rows].map((row) => [...row.cells].map(({ textContent }) => textContent)),
  );
}

function numbersIn(cells: readonly string[]): readonly number[] {
  return [...cells.join(' ').matchAll(/\d+/g)].map(Number);
}

/** The place from 0 to 100 of a scale, worked out by hand: the mean of its answers, reversed ones turned around. */
function positionByHand(id: string, { answers }: AnswerSheet): number {
  const entries = questionnaire.scales.find((scale) => scale.id === id)?.items ?? [];
  const points = entries.flatMap(({ item, sign }) => {
    const code = Number(answers[item]);
    return code >= 1 && code <= 5 ? [sign === 1 ? code - 1 : 5 - code] : [];
  });
  return Math.round((points.reduce((sum, point) => sum + point, 0) / points.length) * 25);
}

describe('a result in the language made up for tests', () => {
  it.each(sheets)('(%s) holds no word that was written in code', async (_name, sheet) => {
    const { container } = await openResult(sheet, PSEUDO_LANGUAGE.code);
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
  });
});

describe('a result in English', () => {
  it.each(sheets)('(%s) says everything, in order, and makes no complaint', async (...row) => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = await openResult(row[1]);
    const texts = wordsOn(container);
    expect(texts.filter((text) => /\{\{|\}\}|\$t\(|undefined|NaN|Infinity/.test(text))).toEqual([]);
    expect(texts.filter((text) => /^[a-z]+(\.[\w-]+)+$/.test(text))).toEqual([]);
    expect(headingProblems(container)).toEqual([]);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it.each(sheets)(
    '(%s) shows in its table the numbers of the score, as a hand calculation gives them',
    async (_name, sheet) => {
      await openResult(sheet);
      const { scales } = scoreAnswers(key, rawAnswers(questionnaire, sheet));
      const rows = cellsOf('Positions from 0 to 100, with how sure they are');
      expect(rows.map(([, ...cells]) => numbersIn(cells))).toEqual(
        scales.map((scale) => {
          const { answered, of } = scale.counts;
          if (scale.status !== 'scored') return [answered, of];
          const { band, wideBand } = scale;
          const ends = [band.low, band.high, wideBand.low, wideBand.high].map(displayPosition);
          return [positionByHand(scale.id, sheet), ...ends, answered, of];
        }),
      );
    },
  );

  it('shows every statement with the answer given, in its order', async () => {
    const [first = '', second = '', third = ''] = itemIds;
    const items = { [first]: '1', [second]: 'declined' };
    await openResult(answerByRole({ scales: {}, items }));
    const rows = cellsOf('Every statement, your answer, and the dimension that it counts toward');
    expect(rows.map(([statement]) => statement)).toEqual(itemIds.map((id) => form.text.items[id]));
    expect(rows.slice(0, 3).map(([, answer]) => answer)).toEqual([
      form.text.options['agreement']?.['1'],
      form.text.declined,
      'left open',
    ]);
    expect(form.text.items[third]).toBe(rows[2]?.[0]);
    const reversed = rows.filter(([, , counts = '']) => counts.endsWith(', reversed'));
    const signs = questionnaire.scales.flatMap(({ items: entries }) => entries);
    expect(reversed).toHaveLength(signs.filter(({ sign }) => sign === -1).length);
  });

  it('has a map whose table holds the numbers of the two axes', async () => {
    const sheet = SHEETS['holding close'];
    if (sheet === undefined) throw new Error('No such sheet');
    await openResult(sheet);
    const rows = cellsOf('The two axes of the map');
    const axes = questionnaire.pattern?.axes ?? [];
    expect(rows.map(([, position]) => position)).toEqual(
      axes.map((axis) => String(positionByHand(axis, sheet))),
    );
    expect(rows.map(([, position]) => position)).toEqual(['100', '0']);
  });

  it.each(['all declined', 'both ways, with fear of closeness and no strengths'])(
    '(%s) has nothing that axe objects to',
    async (name) => {
      const sheet = SHEETS[name];
      if (sheet === undefined) throw new Error('No such sheet');
      const { container } = await openResult(sheet);
      expect(await axeProblems(container)).toEqual([]);
    },
  );
});

describe('what a person must never read', () => {
  it.each(['all in the middle', 'always the last option'])(
    'is a pattern in a sheet that is %s',
    async (name) => {
      const sheet = SHEETS[name];
      if (sheet === undefined) throw new Error('No such sheet');
      await openResult(sheet);
      const headline = screen.getByRole('heading', { level: 1 }).textContent;
      expect(headline).toBe('Here are your scores, without a pattern');
      expect(document.body.textContent).not.toMatch(/lean toward(?! feeling)/);
    },
  );

  it('is a score in a blank sheet, or where there is no sheet', async () => {
    const { container, gone } = await openResult(answerByRole({ scales: {} }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'There is no result here yet',
    );
    expect(container.querySelector('table')).toBeNull();
    const way = within(container).getByRole('link', { name: 'Start the check' });
    expect(way.getAttribute('href')).toBe(`../../../en/begin/${entry.id}/`);
    expect(gone).toEqual([]);
  });
});
