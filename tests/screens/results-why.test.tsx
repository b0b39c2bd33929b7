import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { toScoringKey } from '#instrument';
import { compileKey, displayPosition, scoreAnswers } from '#scoring';
import { rawAnswers } from '#session';
import { entry, form, questionnaire } from '../session/kit/form.ts';
import { answeredWith } from '../session/kit/sheets.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

/** All kinds of answers to every item. */
const sheet = answeredWith(questionnaire.items.map((_item, at) => String(1 + ((3 * at) % 5))));
const key = compileKey(toScoringKey(questionnaire));

function positionsOf(answers: Parameters<typeof scoreAnswers>[1]): readonly string[] {
  return scoreAnswers(key, answers).scales.map((scale) =>
    scale.status === 'scored' ? String(displayPosition(scale.position)) : 'not enough answers',
  );
}

function rowsOf(caption: string): readonly (readonly string[])[] {
  const table = screen.getByRole<HTMLTableElement>('table', { name: caption, hidden: true });
  return [...table.tBodies].flatMap(({ rows }) =>
    [...rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent)),
  );
}

const open = () =>
  openScreen({ screen: 'results', language: 'en', form: entry.id }, { sheets: [sheet] });

describe('what moved a position most', () => {
  it('names at most three answers a dimension, each with the points that leaving it out would change', async () => {
    await open();
    for (const { id, items } of questionnaire.scales) {
      const name = form.text.scales[id] ?? '';
      const rows = rowsOf(`${name}: the answers that move it most`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(3);
      for (const [statement, , pull] of rows) {
        const item = items.find((each) => form.text.items[each.item] === statement)?.item ?? '';
        const answers = rawAnswers(questionnaire, sheet);
        const others = Object.entries(answers).filter(([other]) => other !== item);
        const without: typeof answers = Object.fromEntries(others);
        const at = (of: typeof answers) => {
          const scale = scoreAnswers(key, of).scales.find((each) => each.id === id);
          return scale?.status === 'scored' ? scale.position : Number.NaN;
        };
        const points = at(answers) - at(without);
        const size = Math.round(Math.abs(points));
        expect(pull).toBe(
          `${size} ${size === 1 ? 'point' : 'points'} ${points > 0 ? 'up' : 'down'}`,
        );
      }
    }
  });
});

describe('the sum', () => {
  it('is told for every dimension with the person’s own numbers, and can be done again by hand', async () => {
    await open();
    const { scales } = scoreAnswers(key, rawAnswers(questionnaire, sheet));
    for (const scale of scales) {
      if (scale.status !== 'scored') throw new Error('Every dimension has enough answers');
      const name = form.text.scales[scale.id] ?? '';
      const line = screen.getByText(new RegExp(`^${name}: your \\d+ answers`)).textContent;
      const numbers = (line.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
      // your 10 answers … add up to … Divided by 10 … mean. Less 1, of 4, place … on 0 to 100. One step is …
      const [answered = 0, total = 0, again, mean = 0, lowest = 0, span = 0, place] = numbers;
      const [sd = 0, one, reliability = 0, step = 0, points] = numbers.slice(9);
      expect([again, one]).toEqual([answered, 1]);
      expect(mean).toBeCloseTo(total / answered, 2);
      expect(place).toBeCloseTo(((mean - lowest) / span) * 100, 0);
      expect(place).toBeCloseTo(scale.position, 2);
      expect([sd, reliability]).toEqual([0.8, 0.8]);
      expect(step).toBeCloseTo(sd * Math.sqrt(1 - reliability), 2);
      expect(points).toBeCloseTo((100 * step) / span, 0);
    }
  });
});

describe('what if', () => {
  it('shows where every position would go, and leaves the sheet as it is', async () => {
    const { wiring } = await open();
    const [item] = questionnaire.items;
    const statement = form.text.items[item?.id ?? ''] ?? '';
    const [which, what] = ['Statement', 'Another answer'].map((name) =>
      screen.getByRole('combobox', { name, hidden: true }),
    );
    if (which === undefined || what === undefined || item === undefined) throw new Error('No form');
    const optionIn = (box: HTMLElement, name: string) =>
      within(box).getByRole('option', { name, hidden: true });
    await userEvent.selectOptions(which, optionIn(which, statement));
    await userEvent.selectOptions(what, optionIn(what, 'Strongly agree'));
    const answers = rawAnswers(questionnaire, sheet);
    const [now, then] = [positionsOf(answers), positionsOf({ ...answers, [item.id]: 5 })];
    expect(then).not.toEqual(now);
    expect(rowsOf('Positions now, and with the other answer')).toEqual(
      questionnaire.scales.map(({ id }, at) => [form.text.scales[id], now[at], then[at]]),
    );
    expect(wiring.session.getState().sheets).toEqual([sheet]);
  });
});
