import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notesForStorage } from '#session';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { watchDownloads } from './kit/downloads.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const route = { screen: 'exercises', language: 'en' } as const;
const open = (storage = fakeStorage(), held = {}) => openScreen(route, held, storage);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const PROMPT = /one plain sentence/;
const field = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: PROMPT, hidden: true });
const keepBox = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep these notes on this device' });
const storedNotes = (storage: Storage) => contentOf(storage)['mooring.notes'];

describe('the calm minute and a half', () => {
  it('starts when asked, says each task once, and ends by itself', async () => {
    await open();
    expect(document.querySelector('progress')).toBeNull();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const [start] = screen.getAllByRole('button', { name: 'Start' });
    act(() => {
      start?.click();
    });
    const said = new Set<string>();
    const shown = new Set<string>();
    for (let second = 0; second < 89; second += 1) {
      act(() => {
        vi.advanceTimersByTime(1000);
      });
      said.add(document.querySelector('[aria-live]')?.textContent ?? '');
      shown.add(document.querySelector('[data-step]')?.getAttribute('data-step') ?? '');
    }
    expect([...shown]).toEqual(['in', 'out', 'see', 'hear', 'touch']);
    expect([...said].map((text) => text.slice(0, 10))).toEqual([
      ...['Breathe in', 'Now look a', 'Now listen', 'Now feel o'],
    ]);
    act(() => {
      vi.advanceTimersByTime(2000);
    });
    expect(screen.getAllByText('That was it. Take your time.')).toHaveLength(2);
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(/^That was it/);
    expect(screen.getByRole('button', { name: 'Once more' })).toBeDefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at any time, and leaves no clock running', async () => {
    const { unmount } = await open();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    act(() => {
      screen.getByRole('button', { name: 'Start' }).click();
    });
    act(() => {
      vi.advanceTimersByTime(5000);
    });
    act(() => {
      screen.getByRole('button', { name: 'Stop' }).click();
    });
    expect(document.querySelector('progress')).toBeNull();
    act(() => {
      screen.getByRole('button', { name: 'Start' }).click();
    });
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what is written', () => {
  it('stays in the page alone unless the person keeps it', async () => {
    const { storage } = await open();
    await userEvent.type(field(), 'Sit with me.');
    expect(field().value).toBe('Sit with me.');
    expect(storedNotes(storage)).toBeUndefined();
    expect(screen.getByText(/Your notes are in this tab alone/)).toBeDefined();
  });

  it('is kept once the box is ticked, letter by letter, and taken off when it is cleared', async () => {
    const { storage } = await open();
    await userEvent.type(field(), 'Sit');
    await userEvent.click(keepBox());
    await userEvent.type(field(), ' down');
    expect(storedNotes(storage)).toBe(notesForStorage({ 'said-plainly': 'Sit down' }));
    await userEvent.click(keepBox());
    expect(storedNotes(storage)).toBeUndefined();
    expect(field().value).toBe('Sit down');
  });

  it('is there again where it was kept', async () => {
    const text = notesForStorage({ 'said-plainly': 'Stay a while' });
    await open(fakeStorage({ 'mooring.notes': text }));
    await waitFor(() => {
      expect(field().value).toBe('Stay a while');
    });
    expect(keepBox().checked).toBe(true);
  });

  it('is not lost to what was kept, when it is typed before that has come', async () => {
    const storage = fakeStorage({
      'mooring.notes': notesForStorage({ enough: 'The light', 'said-plainly': 'Old' }),
    });
    await open(storage);
    fireEvent.change(field(), { target: { value: 'New' } });
    await waitFor(() => {
      expect(storedNotes(storage)).toContain('New');
    });
    expect(storedNotes(storage)).toBe(
      notesForStorage({ enough: 'The light', 'said-plainly': 'New' }),
    );
  });

  it('never takes the place of stored notes that cannot be read', async () => {
    const { storage } = await open(fakeStorage({ 'mooring.notes': '{"format":7}' }));
    await waitFor(() => screen.getByText(/could not be read/));
    await userEvent.type(field(), 'New');
    expect(keepBox().disabled).toBe(true);
    expect(storedNotes(storage)).toBe('{"format":7}');
    expect(screen.getByRole('link', { name: 'See what is stored' })).toBeDefined();
  });

  it('is kept nowhere on a shared device', async () => {
    const { storage } = await open(fakeStorage(), { keeping: 'chosen' });
    await userEvent.type(field(), 'New');
    expect(keepBox().disabled).toBe(true);
    expect(screen.getByText(/This is a shared device, so your notes/)).toBeDefined();
    expect(contentOf(storage)).toEqual({});
  });

  it('is not lost where there is no room, and the person is told', async () => {
    const full = fakeStorage(
      {},
      {
        setItem: () => {
          throw new DOMException('No room.', 'QuotaExceededError');
        },
      },
    );
    await open(full);
    await userEvent.type(field(), 'New');
    await userEvent.click(keepBox());
    expect(screen.getByText(/no room left to save/)).toBeDefined();
    expect(field().value).toBe('New');
  });

  it('can be saved as a text under its question, removed, and put back', async () => {
    const downloads = watchDownloads();
    const { storage } = await open();
    await userEvent.click(keepBox());
    await userEvent.type(field(), 'Sit');
    await press('Save the notes as a text file');
    expect(downloads[0]).toMatchObject({ name: 'notes.txt', type: 'text/plain' });
    expect(await downloads[0]?.text()).toMatch(/one plain sentence, what would it be\?\n\nSit\n$/);
    await press('Remove the notes shown here');
    expect(field().value).toBe('');
    expect(storedNotes(storage)).toBe(notesForStorage({}));
    await press('Put them back');
    expect(field().value).toBe('Sit');
    expect(storedNotes(storage)).toBe(notesForStorage({ 'said-plainly': 'Sit' }));
  });

  it('goes with everything else that is removed', async () => {
    const { storage, wiring } = await open();
    await userEvent.click(keepBox());
    await userEvent.type(field(), 'Sit');
    act(() => {
      wiring.keeper.removeAll();
    });
    expect(contentOf(storage)).toEqual({});
    expect(wiring.session.getState().notes).toEqual({ texts: {}, home: 'memory' });
  });
});

describe('words for making up', () => {
  const line = () => {
    const [first] = screen.getAllByRole('button', { name: 'Copy' });
    const item = first?.closest('li');
    if (first === undefined || item === null || item === undefined) throw new Error('No line');
    return { button: first, item };
  };

  it('are copied by a button, which says so', async () => {
    const user = userEvent.setup();
    await open();
    const { button, item } = line();
    await user.click(button);
    await within(item).findByText('Copied.');
    const text = item.querySelector('span')?.textContent;
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  it('are selected where the browser will not copy', async () => {
    const user = userEvent.setup();
    await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No'));
    const { button, item } = line();
    await user.click(button);
    await within(item).findByText(/^Selected/);
    expect(String(getSelection())).toBe(item.querySelector('span')?.textContent);
  });

  it('stand beside a way to help for whoever is afraid of somebody', async () => {
    await open();
    const line = screen.getByText(/If you are afraid of somebody’s violence/);
    const way = within(line).getByRole('link', { name: 'See people to talk to' });
    expect(way.getAttribute('href')).toBe('../../en/support/');
  });
});
