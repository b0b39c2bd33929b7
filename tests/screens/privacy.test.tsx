import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notesForStorage, removeSheet, TRAVEL } from '#session';
import { answeredWith } from '../session/kit/sheets.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const route = { screen: 'privacy', language: 'en' } as const;
const sheet = answeredWith(['1', '2', 'declined']);
const HOST = { theirs: 'untouched' };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('where each thing may go', () => {
  it('is told for every field of the travel table, word for word as the code has it', async () => {
    await openScreen(route);
    const table = screen.getByRole('table');
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'What',
      'This tab',
      'This device',
      'A file you save',
      'A page you print',
      'A reply, sealed',
      'A result code, not sealed',
      'A link, not sealed',
      'The website around it',
    ]);
    // The first row holds the places, and the first of each group names it.
    const rows = within(table)
      .getAllByRole('row')
      .filter((row) => within(row).queryAllByRole('cell').length > 0);
    const told = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    const places = [
      ...(['memory', 'device', 'file', 'print', 'reply', 'code', 'link', 'host'] as const),
    ];
    const expected = Object.values(TRAVEL).map((allowed) =>
      places.map((place) => (allowed.includes(place) ? 'yes' : 'no')),
    );
    expect(told.map(String).toSorted()).toEqual(expected.map(String).toSorted());
    const names = rows.flatMap((row) => within(row).getAllByRole('rowheader'));
    expect(new Set(names.map(({ textContent }) => textContent)).size).toBe(expected.length);
    const rowOf = (name: string) => told[names.findIndex((cell) => cell.textContent === name)];
    expect(rowOf('Your answers')).toEqual(
      places.map((place) => (place === 'link' || place === 'host' ? 'no' : 'yes')),
    );
    const inNone = ['no', 'no', 'no', 'no'];
    expect(rowOf('Your result')).toEqual(['yes', 'no', 'yes', 'yes', ...inNone]);
    expect(rowOf('A random name for the check')).toEqual(['yes', 'yes', 'no', 'no', ...inNone]);
    expect(rowOf('Your key, the part that opens replies')).toEqual([
      ...['yes', 'yes', 'yes', 'no'],
      ...inNone,
    ]);
  });
});

describe('what is kept here', () => {
  it('is nothing, and says so', async () => {
    await openScreen(route);
    expect(screen.getByText('Nothing is kept here at the moment.')).toBeDefined();
  });

  it('can be removed one by one, and put back', async () => {
    const { wiring, storage } = await openScreen(
      route,
      { sheets: [sheet] },
      fakeStorage({ ...HOST, 'mooring.sheet.a-1': JSON.stringify(sheet) }),
    );
    expect(screen.getByText(/3 of 36 statements answered/)).toBeDefined();
    await press('Remove');
    expect(contentOf(storage)).toEqual(HOST);
    expect(screen.getByText(/^Removed\./)).toBeDefined();
    await press('Put it back');
    expect(wiring.session.getState().sheets).toEqual([sheet]);
    expect(contentOf(storage)).toEqual({ ...HOST, 'mooring.sheet.a-1': JSON.stringify(sheet) });
  });

  it('but could not be opened is named with its reason, to download or to remove', async () => {
    const { storage, container } = await openScreen(
      route,
      {
        setAside: [
          { key: 'sheet.a', problem: 'unreadable' },
          { key: 'sheet.b', problem: 'newer' },
          { key: 'sheet.c', problem: 'unknown-questionnaire' },
        ],
      },
      fakeStorage({ 'mooring.sheet.a': '{', 'mooring.sheet.b': '{}', 'mooring.sheet.c': '[]' }),
    );
    for (const reason of [/is not whole/, /newer version of Mooring/, /does not have/]) {
      expect(screen.getByText(reason)).toBeDefined();
    }
    expect(screen.getAllByRole('button', { name: /Download it/ })).toHaveLength(3);
    expect(await axeProblems(container)).toEqual([]);
    const [first] = screen.getAllByRole('button', { name: /^Remove$/ });
    if (first === undefined) throw new Error('Nothing to remove');
    await userEvent.click(first);
    expect(contentOf(storage)).toEqual({ 'mooring.sheet.b': '{}', 'mooring.sheet.c': '[]' });
  });

  it('is told byte for byte, on the device and in the tab, whatever the key', async () => {
    const texts = {
      'mooring.notes': 'Grüße, 你好',
      'mooring.preferences': '{"theme":"dark"}',
      'mooring.sheet.a-1': JSON.stringify(sheet),
    };
    sessionStorage.setItem('mooring.shared', 'yes');
    const { container, storage } = await openScreen(
      route,
      { sheets: [sheet] },
      fakeStorage({ ...HOST, ...texts }),
    );
    const told = [...container.querySelectorAll('code')].map(({ textContent }) => textContent);
    expect(told).toEqual([...Object.keys(texts), 'mooring.shared']);
    const exact = [...container.querySelectorAll('pre')].map(({ textContent }) => textContent);
    expect(exact).toEqual([...Object.values(texts), 'yes']);
    expect(screen.getByText(/^This device · 15 bytes/)).toBeDefined();
    expect(screen.getByText(/^This tab · 3 bytes/)).toBeDefined();
    expect(screen.getAllByText(/3 of 36 statements answered/)).toHaveLength(1);
    expect(await axeProblems(container)).toEqual([]);
    for (const button of screen.getAllByRole('button', { name: 'Remove' })) {
      await userEvent.click(button);
    }
    expect(contentOf(storage)).toEqual(HOST);
    expect(sessionStorage).toHaveLength(0);
    expect(screen.getByText('Nothing is kept here at the moment.')).toBeDefined();
  });

  it('follows what is there: a choice made here, and what another tab writes', async () => {
    const { container, storage } = await openScreen(route);
    const told = () =>
      [...container.querySelectorAll('code')].map(({ textContent }) => textContent);
    storage.setItem('mooring.sheet.b', 'x');
    window.dispatchEvent(new StorageEvent('storage', { key: 'mooring.sheet.b' }));
    await waitFor(() => {
      expect(told()).toEqual(['mooring.sheet.b']);
    });
    await userEvent.selectOptions(screen.getByLabelText('Light or dark'), 'Dark');
    await waitFor(() => {
      expect(told()).toEqual(['mooring.preferences', 'mooring.sheet.b']);
    });
  });

  it('stands where another tab removes hundreds of checks in one go, and is read once for what else that tab writes', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ ...sheet, id: `m-${index}` }));
    const { container, storage, wiring } = await openScreen(route, { sheets: many });
    const reads = vi.spyOn(storage, 'key');
    for (const { id } of many) {
      // Each in a turn of its own, as events come, and before React has its next one.
      wiring.session.setState((state) => removeSheet(state, id));
      await Promise.resolve();
    }
    await screen.findByText('Nothing is kept here at the moment.');
    reads.mockClear();
    storage.setItem('mooring.sheet.b', 'x');
    for (const { id } of many) {
      window.dispatchEvent(new StorageEvent('storage', { key: `mooring.sheet.${id}` }));
    }
    await waitFor(() => {
      expect(container.querySelectorAll('code')).toHaveLength(1);
    });
    expect(reads.mock.calls.length).toBeLessThan(10);
  });

  it('in memory alone is there to remove, and said to be written nowhere', async () => {
    await openScreen(route, { sheets: [sheet], keeping: 'chosen' });
    expect(screen.getByText(/It is written nowhere/)).toBeDefined();
    await press('Remove');
    expect(screen.getByText('Nothing is kept here at the moment.')).toBeDefined();
  });

  it('of notes goes from its own place alone, and can be put back', async () => {
    const texts = { enough: 'Written today' };
    const { storage, wiring } = await openScreen(
      route,
      { notes: { texts, home: 'memory' }, keeping: 'chosen' },
      fakeStorage({ 'mooring.notes': notesForStorage({ enough: 'Kept before' }) }),
    );
    const before = contentOf(storage);
    const notes = () => wiring.session.getState().notes.texts;
    const [stored, unwritten] = screen.getAllByRole('button', { name: 'Remove' });
    await userEvent.click(unwritten ?? document.body);
    expect([contentOf(storage), notes()]).toEqual([before, {}]);
    await press('Put it back');
    expect(notes()).toEqual(texts);
    await userEvent.click(stored ?? document.body);
    expect([contentOf(storage), notes()]).toEqual([{}, texts]);
    expect(document.activeElement?.textContent).toBe('Put it back');
    await press('Put it back');
    expect([contentOf(storage), notes()]).toEqual([before, texts]);
  });

  it('of a choice goes at once, and the keyboard is back at the title', async () => {
    await openScreen(route, {}, fakeStorage({ 'mooring.preferences': '{"theme":"dark"}' }));
    await press('Remove');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('goes all at once only after one plain question', async () => {
    const { wiring, storage } = await openScreen(
      route,
      { sheets: [sheet] },
      fakeStorage({ ...HOST, 'mooring.sheet.a-1': 'x', 'mooring.preferences': 'x' }),
    );
    await press('Remove everything from this device');
    expect(Object.keys(contentOf(storage))).toHaveLength(3);
    await press('No, keep it');
    expect(Object.keys(contentOf(storage))).toHaveLength(3);
    await press('Remove everything from this device');
    await press('Yes, remove everything');
    expect(contentOf(storage)).toEqual(HOST);
    expect(wiring.session.getState().sheets).toEqual([]);
    expect(screen.getByText('All that Mooring kept on this device is removed.')).toBeDefined();
  });
});
