import { HOMEWORK_KEY, type SessionState } from '#session';
import type { Device } from '#storage';
import { fetchAgain } from './fetch-again.ts';
import { OPENED_KEY, SHARED_KEY } from './keep-answers.ts';
import { PREFERENCES_KEY } from './preferences-store.ts';
import { sheetKeysIn } from './sheet-homes.ts';
import type { Wiring } from './wiring.ts';

/** A database that does not answer must not keep the page asleep; until then, radios are real and what is chosen is kept. */
const LONGEST_WAIT_MS = 3000;

async function readInTime(
  reading: Promise<readonly unknown[]>,
): Promise<readonly unknown[] | 'late'> {
  const late = new Promise<'late'>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS, 'late');
  });
  return Promise.race([reading, late]);
}

/** What the journal says after the page has woken still comes in. */
async function waitForJournal(wiring: Wiring, reading: Promise<readonly unknown[]>): Promise<void> {
  const entries = await reading;
  if (entries.length === 0 || wiring.session.getState().keeping === 'chosen') return;
  const { takeInLate } = await import('./read-device.ts');
  await takeInLate(wiring, entries);
}

async function readStorage(wiring: Wiring): Promise<void> {
  const { device, tab, journal, session, homeworks, preferences, forms } = wiring;
  const tabKeys = sheetKeysIn(tab);
  const hasHomework = tab.keys().some((key) => key.startsWith(HOMEWORK_KEY));
  const reading = journal?.read() ?? Promise.resolve([]);
  const timely = await readInTime(reading);
  const entries = timely === 'late' ? [] : timely;
  if (timely === 'late') {
    waitForJournal(wiring, reading).catch(() => {
      session.setState({ hasUnread: true });
    });
  }
  if (device.keys().length + tabKeys.length + entries.length === 0 && !hasHomework) return;
  const { recoverSheets, readStoredSheets, readStoredHomework, readPreferences } = await fetchAgain(
    () => import('./read-device.ts'),
  );
  // Reading that file took its time: what was pressed meanwhile comes first.
  await new Promise((resolve) => setTimeout(resolve));
  await recoverSheets({ device, journal, forms, nowMs: Date.now() }, entries);
  const work = readStoredHomework([device, tab]);
  homeworks.setState({ homeworks: work.homeworks });
  const stored = device.read(PREFERENCES_KEY);
  if (stored !== null) preferences.setState(readPreferences(stored));
  const kept = await readStoredSheets(device, sheetKeysIn(device), forms);
  const inTab = await readStoredSheets(tab, tabKeys, forms);
  // A sheet that lies in both counts where it was changed last; on the device where that is the same.
  const keptAt = new Map(kept.sheets.map(({ id, updatedAt }) => [id, updatedAt]));
  const tabOnly = inTab.sheets.filter(({ id, updatedAt }) => updatedAt > (keptAt.get(id) ?? ''));
  const inTabAlone = new Set(tabOnly.map(({ id }) => id));
  session.setState({
    sheets: [...kept.sheets.filter(({ id }) => !inTabAlone.has(id)), ...tabOnly],
    setAside: [...[...kept.setAside, ...inTab.setAside], ...work.setAside],
    tabOnly: [...inTabAlone],
  });
}

/** By questionnaire, the sitting that was opened in this tab. One that is not here is as good as none. */
function readOpened(tab: Device): SessionState['opened'] {
  const keys = tab.keys().filter((key) => key.startsWith(OPENED_KEY));
  return Object.fromEntries(keys.map((key) => [key.slice(OPENED_KEY.length), tab.read(key) ?? '']));
}

/**
 * Brings in what this device and this tab have kept. Nothing is fetched for somebody who has nothing here. Where a file that it takes
 * cannot be had, the page wakes all the same, says so, and leaves what is stored untouched.
 */
export async function wake(wiring: Wiring): Promise<void> {
  const { session, tab } = wiring;
  session.setState({ opened: readOpened(tab) });
  if (tab.read(SHARED_KEY) !== null) session.setState({ keeping: 'chosen' });
  try {
    await readStorage(wiring);
  } catch {
    session.setState({ hasUnread: true });
  }
  session.setState({ isAwake: true });
}
