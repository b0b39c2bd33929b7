import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeHomework } from '#sharing';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { watchDownloads } from './kit/downloads.ts';
import { homeworkFrom, storedHomework } from './kit/held-homework.ts';
import { openScreen, type OpenScreen } from './kit/open-screen.tsx';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const route = { screen: 'privacy', language: 'en' } as const;
const homework = homeworkFrom('A. Example');
const stored = storedHomework(homework);
const DESK = { 'mooring.desk': 'c2VhbGVk', 'mooring.key': '{"format":1}' };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

function hold({ wiring }: OpenScreen): void {
  act(() => {
    wiring.homeworks.setState({ homeworks: [homework] });
  });
}

/** The keys that this tab is told of as if another one had changed them. */
function watchTold(): readonly string[] {
  const told: string[] = [];
  vi.spyOn(window, 'dispatchEvent').mockImplementation((event) => {
    if (event instanceof StorageEvent) told.push(event.key ?? '');
    return true;
  });
  return told;
}

describe('homework that is kept here', () => {
  it('is named after who gave it, goes from storage and from memory, and can be put back', async () => {
    const page = await openScreen(route, {}, fakeStorage(stored));
    hold(page);
    expect(page.container.querySelector('li bdi')?.textContent).toBe('A. Example');
    expect(screen.getByText(/^Homework, opened November 24, 2026/)).toBeDefined();
    expect(await axeProblems(page.container)).toEqual([]);
    await press('Remove');
    expect(contentOf(page.storage)).toEqual({});
    expect(page.wiring.homeworks.getState().homeworks).toEqual([]);
    await press('Put it back');
    expect(contentOf(page.storage)).toEqual(stored);
    expect(page.wiring.homeworks.getState().homeworks).toEqual([homework]);
  });

  it('can be saved as the link that it came by', async () => {
    const downloads = watchDownloads();
    hold(await openScreen(route, {}, fakeStorage(stored)));
    await press('Save the link as a file');
    const link = new URL((await downloads[0]?.text()) ?? '');
    expect(link.pathname.endsWith('/en/homework/')).toBe(true);
    expect(decodeHomework(link.hash.slice(1))).toEqual({ ok: true, value: homework.homework });
  });

  it('in memory alone is listed once, and said to be written nowhere', async () => {
    const page = await openScreen(route);
    hold(page);
    expect(screen.getByText(/It is written nowhere/)).toBeDefined();
    await press('Remove');
    expect(page.wiring.homeworks.getState().homeworks).toEqual([]);
    await press('Put it back');
    expect(page.wiring.homeworks.getState().homeworks).toEqual([homework]);
  });

  it('but cannot be read is told as a link, with its exact text to save', async () => {
    const downloads = watchDownloads();
    const setAside = [{ key: 'homework.x', problem: 'unreadable' as const }];
    await openScreen(route, { setAside }, fakeStorage({ 'mooring.homework.x': '{' }));
    expect(screen.getByText('A homework link that could not be opened')).toBeDefined();
    await press('Download it');
    expect(await downloads[0]?.text()).toBe('{');
  });

  it('as a link that waits in this tab can be saved, removed and put back', async () => {
    const downloads = watchDownloads();
    sessionStorage.setItem('mooring.homework-link', homework.record.fragment);
    await openScreen(route);
    expect(screen.getByText(/A homework link that you opened and did not start/)).toBeDefined();
    await press('Save the link as a file');
    expect(await downloads[0]?.text()).toContain(`#${homework.record.fragment}`);
    await press('Remove');
    expect(sessionStorage).toHaveLength(0);
    await press('Put it back');
    expect(sessionStorage.getItem('mooring.homework-link')).toBe(homework.record.fragment);
  });
});

describe('what a therapist keeps here', () => {
  it('is told in plain words, each with the way to its backup', async () => {
    const invite = { 'mooring.invite': '{"format":1,"name":"A. Example"}' };
    const { container, gone } = await openScreen(route, {}, fakeStorage({ ...DESK, ...invite }));
    const names = [...container.querySelectorAll('li > p:first-child')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual([
      'The replies on your desk, sealed for your key',
      'The name that you show to clients',
      'Your key, which opens replies',
    ]);
    expect(await axeProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Go to your key' }));
    await userEvent.click(screen.getByRole('link', { name: 'Go to your desk' }));
    expect(gone.map(({ route: { screen: place } }) => place)).toEqual(['key', 'desk']);
  });

  it('of replies can be removed and put back, and a desk that is open in this tab is told', async () => {
    const { storage } = await openScreen(route, {}, fakeStorage({ 'mooring.desk': 'c2VhbGVk' }));
    const told = watchTold();
    await press('Remove');
    expect([contentOf(storage), told]).toEqual([{}, ['mooring.desk']]);
    await press('Put it back');
    expect(contentOf(storage)).toEqual({ 'mooring.desk': 'c2VhbGVk' });
    expect(told).toEqual(['mooring.desk', 'mooring.desk']);
  });

  it('of replies is not written over what was filed since it was removed', async () => {
    const { storage } = await openScreen(route, {}, fakeStorage({ 'mooring.desk': 'b2xk' }));
    await press('Remove');
    storage.setItem('mooring.desk', 'bmV3');
    await press('Put it back');
    expect(contentOf(storage)).toEqual({ 'mooring.desk': 'bmV3' });
  });

  it('as a key goes only after a plain question that says what is lost with it', async () => {
    const { storage } = await openScreen(route, {}, fakeStorage({ 'mooring.key': 'x' }));
    const told = watchTold();
    await press('Remove the key');
    expect(screen.getByText(/Only a backup brings it back/)).toBeDefined();
    await press('No, keep the key');
    expect([contentOf(storage), told]).toEqual([{ 'mooring.key': 'x' }, []]);
    await press('Remove the key');
    await press('Yes, remove the key');
    expect([contentOf(storage), told]).toEqual([{}, ['mooring.key']]);
    expect(document.activeElement?.tagName).toBe('H2');
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });

  it('goes with everything else, and that is said before', async () => {
    const page = await openScreen(route, {}, fakeStorage({ ...DESK, ...stored }));
    hold(page);
    const told = watchTold();
    expect(screen.getByText(/There is a therapist’s key or a desk here/)).toBeDefined();
    await press('Remove everything from this device');
    expect(screen.getByText(/replies for the key here stay closed for good/)).toBeDefined();
    await press('Yes, remove everything');
    expect([contentOf(page.storage), told]).toEqual([{}, ['mooring.key', 'mooring.desk']]);
    expect(page.wiring.homeworks.getState().homeworks).toEqual([]);
    expect(screen.queryByText(/There is a therapist’s key/)).toBeNull();
  });

  it('is not spoken of where there is none', async () => {
    await openScreen(route, {}, fakeStorage(stored));
    expect(screen.queryByText(/There is a therapist’s key/)).toBeNull();
  });
});

describe('what is said about trust', () => {
  it('tells what is sealed, what is not, and what nobody can promise', async () => {
    await openScreen(route);
    for (const name of ['What is sealed', 'What is not sealed', 'What nobody can promise']) {
      expect(screen.getByRole('heading', { name, level: 3 })).toBeDefined();
    }
    for (const sentence of [
      /one key opens it/,
      /Your mail or messenger knows that/,
      /A link does not run out/,
      /a copy\. It cannot be called back/,
      /A lost key cannot be brought back/,
      /may have noted the full address before that/,
    ]) {
      expect(screen.getByText(sentence)).toBeDefined();
    }
  });
});
