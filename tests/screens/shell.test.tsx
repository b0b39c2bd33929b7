import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DECLINED } from '#session';
import { entry, itemIds } from '../session/kit/form.ts';
import { answeredWith, LATER } from '../session/kit/sheets.ts';
import { contentOf } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { homeworkFrom } from './kit/held-homework.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const welcome = { screen: 'welcome', language: 'en' } as const;
const link = (name: string) => screen.getByRole('link', { name });

describe('the first page', () => {
  it('leads into the check, and speaks of no check where there is none', async () => {
    const { gone } = await openScreen(welcome);
    await userEvent.click(link('Start the check'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['begin']);
    expect(screen.queryByText(/on this device$/)).toBeNull();
  });

  it('leads back to the first open statement of a check', async () => {
    const { gone } = await openScreen(welcome, { sheets: [answeredWith(Array(13).fill('2'))] });
    expect(screen.getByText(/13 of 36 statements answered/)).toBeDefined();
    await userEvent.click(link('Go on where you stopped'));
    expect(gone).toEqual([
      {
        route: { screen: 'questions', language: 'en', form: entry.id, page: 3 },
        focus: itemIds[13],
      },
    ]);
  });

  it('leads from a check without an open statement to the review, declined ones too', async () => {
    const sheet = answeredWith(itemIds.map(() => DECLINED));
    const { gone } = await openScreen(welcome, { sheets: [sheet] });
    await userEvent.click(link('Go on where you stopped'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['review']);
  });

  it('opens the last result again', async () => {
    const sheet = { ...answeredWith(['2']), finishedAt: LATER };
    const { gone } = await openScreen(welcome, { sheets: [sheet] });
    expect(screen.getByText(/From November 24, 2026/)).toBeDefined();
    await userEvent.click(link('Open it'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['results']);
  });
});

describe('homework on the first page', () => {
  const homework = homeworkFrom('A. Example');

  it('has a quiet way in for somebody who was given a link', async () => {
    const { gone } = await openScreen(welcome);
    expect(screen.queryByRole('heading', { name: /Homework/ })).toBeNull();
    await userEvent.click(link('Open it here'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['homework']);
  });

  it('that was opened here stands above every check, with the way on', async () => {
    const { gone, wiring, container } = await openScreen(welcome, {
      sheets: [answeredWith(['2'])],
    });
    act(() => {
      wiring.homeworks.setState({ homeworks: [homeworkFrom('Before'), homework] });
    });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'Homework from A. Example',
      'The full check: open on this device',
    ]);
    expect(container.querySelector('bdi')?.textContent).toBe('A. Example');
    expect(screen.getByText(/Nothing goes back unless you send it/)).toBeDefined();
    expect(screen.getByText('More homework is on the same page.')).toBeDefined();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(link('Go on with it'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['homework']);
  });

  it.each([
    [{ isSending: false }, /chose to send nothing back/],
    [{ repliedAt: LATER }, /have made a reply/],
  ])('says how far it has come: %o', async (fields, words) => {
    const { wiring } = await openScreen(welcome);
    const record = { ...homework.record, ...fields };
    act(() => {
      wiring.homeworks.setState({ homeworks: [{ ...homework, record }] });
    });
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByText('More homework is on the same page.')).toBeNull();
  });
});

describe('what went wrong', () => {
  it('is told in one sentence, when storage refuses or is full, and not otherwise', async () => {
    const { wiring } = await openScreen(welcome);
    expect(screen.queryByRole('status')).toBeNull();
    act(() => {
      wiring.session.setState({ keeping: 'refused' });
    });
    expect(screen.getByRole('status').textContent).toMatch(/does not let us save/);
    act(() => {
      wiring.session.setState({ keeping: 'full' });
    });
    expect(screen.getByRole('status').textContent).toMatch(/no room left/);
    act(() => {
      wiring.session.setState({ keeping: 'chosen' });
    });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('with a stored check is told with the way to it', async () => {
    const setAside = [{ key: 'sheet.a', problem: 'unreadable' as const }];
    const { gone } = await openScreen(welcome, { setAside });
    expect(screen.getByRole('status').textContent).toMatch(/^One saved check .* untouched\./);
    await userEvent.click(link('See and download'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['privacy']);
  });

  it('with a page that cannot be fetched can be tried again', async () => {
    const { wiring, gone } = await openScreen(welcome);
    const failed = { screen: 'support', language: 'en' } as const;
    act(() => {
      wiring.navigation.store.setState({ failed });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(gone.map(({ route }) => route)).toEqual([failed]);
  });
});

describe('on every page', () => {
  it('the foot leads therapists to their desk', async () => {
    const { gone } = await openScreen({ screen: 'support', language: 'en' });
    await userEvent.click(link('For therapists'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['desk']);
  });

  it('a pause can be opened and closed, and leads to people to talk to', async () => {
    const { gone, container } = await openScreen(welcome);
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByRole('dialog', { name: 'Take a moment' })).toBeDefined();
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await userEvent.click(link('Find someone to talk to'));
    expect(gone.map(({ route }) => route.screen)).toEqual(['support']);
  });

  it('light or dark can be chosen, is shown at once, and is kept', async () => {
    const { storage } = await openScreen(welcome);
    const choice = screen.getByRole('combobox', { name: 'Light or dark' });
    await userEvent.selectOptions(choice, 'Dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(contentOf(storage)).toEqual({ 'mooring.preferences': '{"theme":"dark"}' });
    await userEvent.selectOptions(choice, 'As this device');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('the same page in another language is one link away, named in that language', async () => {
    const { gone } = await openScreen({ screen: 'support', language: 'en' });
    const other = link('Pseudo');
    expect([other.lang, other.getAttribute('hreflang')]).toEqual(['en-XA', 'en-XA']);
    expect(other.getAttribute('href')).toBe('../../en-XA/support/');
    await userEvent.click(other);
    expect(gone.map(({ route }) => route)).toEqual([{ screen: 'support', language: 'en-XA' }]);
  });

  it('a click meant for a new tab is left to the browser', async () => {
    const { gone } = await openScreen(welcome);
    const left: boolean[] = [];
    const onClick = (event: Event) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', onClick);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      fireEvent.click(link('Your privacy'), { [key]: true });
    }
    fireEvent.click(link('Your privacy'));
    document.removeEventListener('click', onClick);
    expect(left).toEqual([true, true, true, true, false]);
    expect(gone).toHaveLength(1);
  });

  it('the first stop of the keyboard leads past the bar to the content', async () => {
    await openScreen(welcome);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('main')?.id).toBe('main');
  });
});
