import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { entry, form, itemIds } from '../session/kit/form.ts';
import { answeredWith, blank } from '../session/kit/sheets.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const route = { screen: 'review', language: 'en', form: entry.id } as const;
const openLinks = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const show = () => screen.queryByRole('button', { name: 'Show my result' });

describe('before the result', () => {
  it('every open statement is listed, each a way straight to it', async () => {
    const { gone } = await openScreen(route, { sheets: [answeredWith(Array(30).fill('3'))] });
    expect(screen.getByText('6 statements are still open.')).toBeDefined();
    const open = itemIds.slice(30);
    const wordings = open.map((id) => form.text.items[id] ?? '');
    expect(openLinks().filter((text) => wordings.includes(text))).toEqual(wordings);
    await userEvent.click(screen.getByRole('link', { name: wordings[2] ?? '' }));
    expect(gone).toEqual([
      {
        route: { screen: 'questions', language: 'en', form: entry.id, page: 6 },
        focus: open[2],
      },
    ]);
  });

  it('a dimension that would have no score is named, with what it has and needs', async () => {
    await openScreen(route, { sheets: [answeredWith(['3', '4'])] });
    const lines = screen.getAllByText(/\d of at least \d/).map(({ textContent }) => textContent);
    expect(lines).toHaveLength(4);
    expect(lines.join(' ')).toContain('1 of at least 7');
  });

  it('with everything answered nothing is listed, and the way to the result is open', async () => {
    const sheet = answeredWith(itemIds.map(() => '2'));
    const { gone, wiring } = await openScreen(route, { sheets: [sheet] });
    expect(screen.getByText('You have been through every statement.')).toBeDefined();
    expect(screen.queryByText(/of at least/)).toBeNull();
    const button = show();
    if (button === null) throw new Error('No way to the result');
    await userEvent.click(button);
    expect(gone.map((step) => step.route)).toEqual([
      { screen: 'results', language: 'en', form: entry.id },
    ]);
    expect(wiring.session.getState().sheets[0]?.finishedAt).not.toBeNull();
  });

  it('declining is a full answer, and counted apart', async () => {
    const sheet = answeredWith(itemIds.map((_, index) => (index < 2 ? 'declined' : '2')));
    await openScreen(route, { sheets: [sheet] });
    expect(screen.getByText(/^2 times you said that a statement does not fit/)).toBeDefined();
    expect(screen.getByText('You have been through every statement.')).toBeDefined();
  });

  it.each([
    ['no sheet', []],
    ['a blank sheet', [blank]],
    ['declined answers alone', [answeredWith(['declined', 'declined'])]],
  ])('with %s there is nothing to show, and only the way back', async (_what, sheets) => {
    await openScreen(route, { sheets });
    expect(screen.getByText(/There are no answers yet/)).toBeDefined();
    expect(show()).toBeNull();
    expect(screen.getByRole('link', { name: 'Back to the statements' })).toBeDefined();
  });
});
