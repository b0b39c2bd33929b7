import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { exportFile, readExport, type AnswerSheet } from '#session';
import { entry } from '../session/kit/form.ts';
import { BEGUN, LATER } from '../session/kit/sheets.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { answerByRole, SHEETS } from './kit/answer-by-role.ts';
import { watchDownloads } from './kit/downloads.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const closed = { anxious: 'low', avoidant: 'low', disorganized: 'low', secure: 'high' } as const;

function check(id: string, day: string, more: Partial<AnswerSheet> = {}): AnswerSheet {
  const time = `${day}T10:00:00.000Z`;
  const times = { startedAt: time, updatedAt: time, finishedAt: time };
  return { ...answerByRole({ scales: closed }), id, sitting: id, ...times, ...more };
}

const spring = check('s-1', '2026-03-01', { label: 'In spring' });
const summer = check('s-2', '2026-07-01', {
  answers: answerByRole({ scales: { ...closed, anxious: 'high' } }).answers,
});
const open = check('s-3', '2026-08-01', { finishedAt: null });
const ALL = [spring, summer, open];

async function openKept(sheets: readonly AnswerSheet[] = ALL, language = 'en') {
  const storage = fakeStorage(
    Object.fromEntries(sheets.map((sheet) => [`mooring.sheet.${sheet.id}`, JSON.stringify(sheet)])),
  );
  const opened = await openScreen({ screen: 'kept', language }, { sheets }, storage);
  await act(() => import('#ui/charts'));
  return opened;
}

const cards = () =>
  screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading') !== null);
const card = (text: RegExp) => {
  const found = cards().find((item) => text.test(item.textContent));
  if (found === undefined) throw new Error(`No check says ${String(text)}`);
  return found;
};
const press = (name: string | RegExp, where: HTMLElement = document.body) =>
  userEvent.click(within(where).getByRole('button', { name }));
const idsIn = (storage: Storage) => Object.keys(contentOf(storage)).toSorted();

describe('your checks', () => {
  it('hold no word that was written in code', async () => {
    // What a person calls a check is in their own words.
    const nameless = [spring, summer].map((sheet, index) => {
      const time = index === 0 ? BEGUN : LATER;
      return { ...sheet, label: null, startedAt: time, updatedAt: time };
    });
    const { container } = await openKept(nameless, PSEUDO_LANGUAGE.code);
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
  });

  it('make no complaint, and nothing that axe objects to', async () => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = await openKept();
    expect(headingProblems(container)).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('are listed newest first, each with its date, its form, its name and where it is', async () => {
    await openKept();
    expect(cards().map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'Check of August 1, 2026',
      'Check of July 1, 2026',
      'In spring',
    ]);
    expect(card(/In spring/).textContent).toMatch(/Check of March 1, 2026 · The full check/);
    expect(card(/July/).textContent).toMatch(/Finished\. Kept on this device\./);
    expect(card(/August/).textContent).toMatch(/Still open: 36 of 36 statements answered\./);
  });

  it('are opened where they belong: a result at its result, an open one where it stopped', async () => {
    const { gone, wiring } = await openKept();
    await press('Open the result', card(/In spring/));
    expect(wiring.session.getState().opened).toEqual({ [entry.id]: 's-1' });
    await press('Go on', card(/August/));
    expect(gone.map(({ route }) => route)).toEqual([
      { screen: 'results', form: entry.id, language: 'en' },
      { screen: 'review', form: entry.id, language: 'en' },
    ]);
  });

  it('can be given a name, which Escape leaves as it was and an empty line takes away', async () => {
    const { storage } = await openKept();
    const stored = () => contentOf(storage)['mooring.sheet.s-2'] ?? '';
    await press('Give it a name', card(/July/));
    await userEvent.keyboard('After the move{Enter}');
    expect(card(/July/).textContent).toMatch(/^After the move/);
    expect(stored()).toContain('"label":"After the move"');
    await press('Give it a name', card(/After the move/));
    await userEvent.keyboard('Something else{Escape}');
    expect(stored()).toContain('"label":"After the move"');
    expect(document.activeElement?.textContent).toBe('Give it a name');
    await press('Give it a name', card(/After the move/));
    await userEvent.clear(screen.getByRole('textbox', { name: 'What you call it' }));
    await press('Save the name');
    expect(stored()).toContain('"label":null');
  });

  it('can be removed, and put back by the button that has the keyboard at once', async () => {
    const { storage } = await openKept();
    const before = contentOf(storage);
    await press('Remove', card(/July/));
    expect(idsIn(storage)).toEqual(['mooring.sheet.s-1', 'mooring.sheet.s-3']);
    await userEvent.keyboard('{Enter}');
    expect(contentOf(storage)).toEqual(before);
    expect(cards()).toHaveLength(3);
  });

  it('are all removed after one plain question, and can still be put back', async () => {
    const { storage } = await openKept();
    const before = contentOf(storage);
    await press('Remove all checks');
    expect(document.activeElement?.textContent).toBe('No, keep them');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Remove all checks');
    expect(cards()).toHaveLength(3);
    await press('Remove all checks');
    await press('Yes, remove them');
    expect(contentOf(storage)).toEqual({});
    expect(screen.getByText('There is no check here yet.')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Put them back');
    await userEvent.keyboard('{Enter}');
    expect(contentOf(storage)).toEqual(before);
    expect(document.activeElement?.textContent).toBe('All checks');
  });

  it('can be taken off the device for this tab alone, and kept again', async () => {
    const { storage } = await openKept();
    await press('Take it off this device', card(/July/));
    expect(idsIn(storage)).not.toContain('mooring.sheet.s-2');
    expect(card(/July/).textContent).toMatch(/In this tab alone/);
    await press('Keep it on this device', card(/July/));
    expect(idsIn(storage)).toContain('mooring.sheet.s-2');
    expect(card(/July/).textContent).toMatch(/Kept on this device/);
  });

  it('of a thousand are shown fifty at a time', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      check(`m-${index}`, new Date(Date.UTC(2022, 0, index + 1)).toISOString().slice(0, 10)),
    );
    await openKept(many);
    expect(cards()).toHaveLength(50);
    const table = screen.getByRole('table', { name: /check by check/ });
    expect(within(table).getAllByRole('row')).toHaveLength(51);
    const [list] = screen.getAllByRole('button', { name: 'Show more (950 left)' });
    await userEvent.click(list ?? document.body);
    expect(cards()).toHaveLength(100);
  });

  it('where there is none lead to a check', async () => {
    await openKept([]);
    const way = screen.getByRole('link', { name: 'Start a check' });
    expect(way.getAttribute('href')).toBe('../../en/');
    expect(screen.queryByRole('button', { name: 'Save all as one file' })).toBeNull();
  });
});

describe('looking back', () => {
  it('shows every finished check of a kind in a table, and a picture of the same', async () => {
    const { container } = await openKept();
    const table = screen.getByRole('table', { name: /check by check/ });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^When/),
      expect.stringMatching(/^March 1, 2026 · In spring0/),
      expect.stringMatching(/^Check of July 1, 2026100/),
    ]);
    expect(container.querySelectorAll('[aria-hidden] .recharts-wrapper')).toHaveLength(1);
    expect(screen.queryByText(/Where a line is cut/)).toBeNull();
  });

  it('joins no line over a version that changed too much, and says so', async () => {
    const old = { ...spring.questionnaire, version: '1.0.0' };
    const before = check('o-1', '2025-01-01', { questionnaire: old });
    await openKept([before, spring, summer]);
    expect(await screen.findByText(/Where a line is cut/)).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The earlier one' }), '0');
    expect(screen.getByText(/has changed too much in between/)).toBeDefined();
  });

  it('compares any two, with the size that counts as a difference beside each', async () => {
    await openKept();
    const table = screen.getByRole('table', { name: 'Positions, earlier and later' });
    const anxious = within(table).getByRole('row', { name: /^Anxious/ });
    expect(anxious.textContent).toMatch(/^Anxious010033 pointshigher by more than the noise/);
    const secure = within(table).getByRole('row', { name: /^Secure/ });
    expect(secure.textContent).toMatch(/within the noise$/);
  });

  it('never offers a later one that is not later', async () => {
    await openKept([...ALL, check('s-4', '2026-09-01')]);
    const earlier = screen.getByRole('combobox', { name: 'The earlier one' });
    const later = screen.getByRole<HTMLSelectElement>('combobox', { name: 'The later one' });
    await userEvent.selectOptions(earlier, '0');
    expect(within(later).getAllByRole('option')).toHaveLength(2);
    await userEvent.selectOptions(later, '1');
    await userEvent.selectOptions(earlier, '1');
    expect(later.value).toBe('2');
  });

  it('still offers two to compare after the newest was removed', async () => {
    await openKept([...ALL, check('s-4', '2026-09-01')]);
    await press('Remove', card(/September/));
    const later = screen.getByRole<HTMLSelectElement>('combobox', { name: 'The later one' });
    expect(
      within(later)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Check of July 1, 2026']);
  });

  it('tells two checks of one day apart by their time', async () => {
    const evening = { updatedAt: '2026-07-01T20:00:00.000Z' };
    await openKept([summer, check('s-5', '2026-07-01', evening)]);
    const table = screen.getByRole('table', { name: /check by check/ });
    const names = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(2);
  });

  it('says what it waits for while there are not two', async () => {
    await openKept([spring, open]);
    expect(screen.getByText(/Once you have two finished checks/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('what can be taken along', () => {
  it('is every check in one file, which can be read back', async () => {
    const downloads = watchDownloads();
    await openKept();
    await press('Save all as one file');
    const [file] = downloads;
    expect(file?.name).toMatch(/^mooring-\d{4}-\d\d-\d\d\.json$/);
    expect(await file?.text()).toBe(exportFile(ALL));
    expect(readExport(exportFile(ALL), () => 'n').ok).toBe(true);
  });

  it('is a table of every dimension of every check (RFC 4180)', async () => {
    const downloads = watchDownloads();
    await openKept([check('x-1', '2026-03-01', { label: 'One, "two"' }), summer]);
    await press('Save as a table');
    const text = (await downloads[0]?.text()) ?? '';
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 4 + 1);
    expect(lines[0]).toMatch(/^\uFEFF?Form,Version,About,Name,Begun,Finished,Dimension,Position/);
    expect(lines[1]).toMatch(
      /^The full check,2\.0\.0,,"One, ""two""",2026-03-01T10:00:00\.000Z,.*,Anxious,0,/,
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum(1)', '\t=1'])(
    'never lets the name %j be a formula',
    async (label) => {
      const downloads = watchDownloads();
      await openKept([check('x-1', '2026-03-01', { label })]);
      await press('Save as a table');
      expect((await downloads[0]?.text())?.replaceAll('"', '')).toContain(`,'${label},`);
    },
  );

  it('is a day in a calendar that says nothing but “Look again” (RFC 5545)', async () => {
    const downloads = watchDownloads();
    vi.setSystemTime(new Date(2026, 10, 30, 12));
    await openKept();
    await press('Save for my calendar');
    vi.useRealTimers();
    const text = (await downloads[0]?.text()) ?? '';
    expect(downloads[0]).toMatchObject({ name: 'look-again.ics', type: 'text/calendar' });
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('SUMMARY:Look again');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270228');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/mooring|attach|http/i);
  });
});

describe('reading a file back', () => {
  const choose = async (text: string) => {
    const input = screen.getByLabelText('Read checks back from a file');
    const file = new File([text], 'checks.json', { type: 'application/json' });
    // jsdom's files have no text() of their own.
    Object.assign(file, { text: () => Promise.resolve(text) });
    await userEvent.upload(input, file);
  };

  it('adds what is not here, says so, and adds nothing the second time', async () => {
    await openKept([spring]);
    await choose(exportFile(ALL));
    await waitFor(() => screen.getByText('2 checks were added.'));
    expect(screen.getByText('One was here before, and was left as it is.')).toBeDefined();
    expect(cards()).toHaveLength(3);
    await choose(exportFile(ALL));
    await waitFor(() => screen.getByText('No check was added.'));
    expect(screen.getByText('3 were here before, and were left as they are.')).toBeDefined();
    expect(cards()).toHaveLength(3);
  });

  it.each([
    ['cut short', exportFile(ALL).slice(0, -40), /stops in the middle/],
    ['changed', exportFile(ALL).replace('"5"', '"4"'), /not as Mooring wrote it/],
    ['from a newer app', '{"format":"mooring-export","version":7}', /newer Mooring/],
    ['something else', 'a,b,c', /not a file of checks/],
  ])('%s is refused with the reason, and changes nothing', async (_what, text, reason) => {
    const { storage } = await openKept();
    const before = contentOf(storage);
    await choose(text);
    await waitFor(() => screen.getByText(reason));
    expect(screen.getByText(reason).textContent).toMatch(/Nothing was changed here/);
    expect(contentOf(storage)).toEqual(before);
  });
});

describe('the welcome page', () => {
  it('leads to the check that was begun last, whatever was opened since', async () => {
    const { wiring, gone } = await openScreen(
      { screen: 'welcome', language: 'en' },
      { sheets: ALL, opened: { [entry.id]: 's-1' } },
    );
    await userEvent.click(screen.getByRole('link', { name: 'Go on where you stopped' }));
    expect(wiring.session.getState().opened).toEqual({ [entry.id]: 's-3' });
    expect(gone).toHaveLength(1);
  });
});

describe('the check of somebody holding close', () => {
  it('says on its result where it is, and a word changes that', async () => {
    const sheet = SHEETS['holding close'];
    if (sheet === undefined) throw new Error('No such sheet');
    const { storage, wiring } = await openScreen(
      { screen: 'results', language: 'en', form: entry.id },
      { sheets: [sheet], tabOnly: [sheet.id] },
    );
    expect(screen.getByText(/This result is in this tab alone/)).toBeDefined();
    await press('Keep it on this device');
    expect(screen.getByText(/^Kept on this device\. Anybody/)).toBeDefined();
    expect(idsIn(storage)).toEqual([`mooring.sheet.${sheet.id}`]);
    await press('Take it off this device');
    expect(idsIn(storage)).toEqual([]);
    expect(wiring.session.getState().tabOnly).toEqual([sheet.id]);
  });
});
