import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnswerSheet } from '#session';
import { entry, form, itemIds, pages } from '../session/kit/form.ts';
import { answeredWith } from '../session/kit/sheets.ts';
import { contentOf } from '../storage/fake-storage.ts';
import { openScreen, type OpenScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const [first = '', second = '', third = ''] = itemIds;
const page = (number: number) =>
  ({ screen: 'questions', language: 'en', form: entry.id, page: number }) as const;

function item(id: string) {
  return within(screen.getByRole('group', { name: form.text.items[id] ?? '' }));
}

function radio(id: string, name: string): HTMLInputElement {
  return item(id).getByRole<HTMLInputElement>('radio', { name });
}

function answersIn({ wiring, storage }: OpenScreen) {
  const kept = Object.values(contentOf(storage)).map(readAnswerSheet);
  const [sheet] = wiring.session.getState().sheets;
  expect(kept.map((reading) => (reading.ok ? reading.sheet : null))).toEqual([sheet]);
  return sheet?.answers;
}

describe('a page about somebody', () => {
  it('before anybody was chosen leads to the choice, and takes no answer', async () => {
    const { storage } = await openScreen({
      ...{ screen: 'questions', language: 'en', form: 'relationship-check', page: 1 },
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Nobody has been/);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(contentOf(storage)).toEqual({});
  });
});

describe('a page of statements', () => {
  it('holds six at most, each once over all pages, in the order of the questionnaire', async () => {
    const shown: string[] = [];
    for (const number of pages.keys()) {
      const { container } = await openScreen(page(number + 1));
      const legends = [...container.querySelectorAll('fieldset legend')];
      expect(legends.length).toBeLessThanOrEqual(6);
      shown.push(...legends.map(({ textContent }) => textContent));
      cleanup();
    }
    expect(shown).toEqual(itemIds.map((id) => form.text.items[id]));
  });

  it('keeps a click on the device at once', async () => {
    const tab = await openScreen(page(1));
    await userEvent.click(radio(first, 'Agree'));
    expect(answersIn(tab)).toEqual({ [first]: '4' });
    await userEvent.click(radio(first, 'Disagree'));
    await userEvent.click(radio(second, form.text.declined));
    expect(answersIn(tab)).toEqual({ [first]: '2', [second]: 'declined' });
    expect(screen.getByText('2 of 36 answered')).toBeDefined();
    expect(screen.getByText('Saved on this device')).toBeDefined();
  });

  it('is answered by digits alone, which move on to the next statement', async () => {
    const tab = await openScreen(page(1));
    radio(first, 'Strongly disagree').focus();
    await userEvent.keyboard('5');
    expect(radio(first, 'Strongly agree').checked).toBe(true);
    expect(document.activeElement).toBe(radio(second, 'Strongly disagree'));
    await userEvent.keyboard('03');
    expect(answersIn(tab)).toEqual({ [first]: '5', [second]: 'declined', [third]: '3' });
  });

  it('takes no other digit, and leaves shortcuts to the browser', async () => {
    const { wiring } = await openScreen(page(1));
    radio(first, 'Strongly disagree').focus();
    await userEvent.keyboard('67890'.replace('0', ''));
    await userEvent.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}{Meta>}3{/Meta}');
    expect(wiring.session.getState().sheets).toEqual([]);
    expect(document.activeElement).toBe(radio(first, 'Strongly disagree'));
  });

  it('leads from the last digit of a page to the button that leads on', async () => {
    await openScreen(page(1));
    const last = pages[0]?.at(-1) ?? '';
    radio(last, 'Strongly disagree').focus();
    await userEvent.keyboard('1');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
  });

  it('shows what was answered before, and nothing that was not', async () => {
    await openScreen(page(1), { sheets: [answeredWith(['2', 'declined'])] });
    expect(radio(first, 'Disagree').checked).toBe(true);
    expect(radio(second, form.text.declined).checked).toBe(true);
    expect(
      item(third)
        .getAllByRole<HTMLInputElement>('radio')
        .map(({ checked }) => checked),
    ).toEqual(Array(6).fill(false));
  });

  it('can be cleared, and put back', async () => {
    const tab = await openScreen(page(1), { sheets: [answeredWith(['2', 'declined'])] });
    await userEvent.click(screen.getByRole('button', { name: /Clear the answers/ }));
    expect(answersIn(tab)).toEqual({});
    expect(radio(first, 'Disagree').checked).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Put them back' }));
    expect(answersIn(tab)).toEqual({ [first]: '2', [second]: 'declined' });
    expect(radio(first, 'Disagree').checked).toBe(true);
  });

  it('leads on and back without asking for a single answer', async () => {
    const { gone } = await openScreen(page(1));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(gone.at(-1)?.route).toEqual(page(2));
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(gone.at(-1)?.route).toMatchObject({ screen: 'begin' });
    cleanup();
    const last = await openScreen(page(pages.length));
    await userEvent.click(screen.getByRole('button', { name: 'To the result' }));
    expect(last.gone.at(-1)?.route).toMatchObject({ screen: 'review' });
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(last.gone.at(-1)?.route).toEqual(page(pages.length - 1));
  });
});
