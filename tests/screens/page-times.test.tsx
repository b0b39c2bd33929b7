import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry, form, itemIds } from '../session/kit/form.ts';
import { answeredWith, blank } from '../session/kit/sheets.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const FIVE_SECONDS_MS = 5000;
const route = { screen: 'questions', language: 'en', form: entry.id, page: 1 } as const;

async function answer(item: string | undefined): Promise<void> {
  const set = within(screen.getByRole('group', { name: form.text.items[item ?? ''] ?? '' }));
  await userEvent.click(set.getByRole('radio', { name: 'Agree' }));
}

/** Opens the first page, answers two of its statements, leaves it after five seconds. */
async function visitPage(
  held: Parameters<typeof openScreen>[1],
  meanwhile: (tab: Awaited<ReturnType<typeof openScreen>>) => void = () => undefined,
) {
  let nowMs = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const storage = fakeStorage();
  const tab = await openScreen(route, held, storage);
  act(() => {
    meanwhile(tab);
  });
  await answer(itemIds[1]);
  await answer(itemIds[2]);
  nowMs += FIVE_SECONDS_MS;
  tab.unmount();
  return { times: tab.wiring.pageTimes.of(blank.id), storage };
}

function becomeHidden(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the time that a page took', () => {
  it('is noted with the number of statements answered, when it was read in one go', async () => {
    const { times } = await visitPage({ sheets: [blank] });
    expect(times).toEqual([{ items: 2, ms: FIVE_SECONDS_MS, isUsable: true }]);
  });

  it('means nothing once its tab was hidden', async () => {
    const { times } = await visitPage({ sheets: [blank] }, becomeHidden);
    expect(times).toEqual([{ items: 2, ms: FIVE_SECONDS_MS, isUsable: false }]);
  });

  it('means nothing on a page that held answers before', async () => {
    const { times } = await visitPage({ sheets: [answeredWith(['3'])] });
    expect(times).toEqual([{ items: 3, ms: FIVE_SECONDS_MS, isUsable: false }]);
  });

  it('means nothing on a page that was loaded anew, since nobody knows when it was begun', async () => {
    const { times } = await visitPage({ sheets: [blank], isAwake: false }, ({ wiring }) => {
      wiring.session.setState({ isAwake: true });
    });
    expect(times).toEqual([{ items: 2, ms: FIVE_SECONDS_MS, isUsable: false }]);
  });

  it('counts as it went the first time, and a page without an answer is no page', async () => {
    const tab = await openScreen(route, { sheets: [blank] });
    tab.unmount();
    expect(tab.wiring.pageTimes.of(blank.id)).toEqual([]);
    const { pageTimes } = tab.wiring;
    pageTimes.note('s', 1, { items: 6, ms: 40_000, isUsable: true });
    pageTimes.note('s', 1, { items: 6, ms: 10, isUsable: true });
    expect(pageTimes.of('s')).toEqual([{ items: 6, ms: 40_000, isUsable: true }]);
    expect(pageTimes.of('another')).toEqual([]);
  });

  it('is kept in this tab alone: nothing of it is stored', async () => {
    const { storage } = await visitPage({ sheets: [blank] });
    const [stored = ''] = Object.values(contentOf(storage));
    expect(Object.keys(JSON.parse(stored) as object).toSorted()).toEqual(
      Object.keys(blank).toSorted(),
    );
  });
});
