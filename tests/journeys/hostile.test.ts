import { describe, expect, inject, it } from 'vitest';
import { readFragment, readSettings } from '#practice/reader';
import { MAX_NOTE } from '#session';
import { decodeHomework } from '#sharing';
import { MEMBERS } from '../hostile/kit/corpus.ts';
import { useVisits } from './kit/visit.ts';
import { deskOnDevice, fileOfNamed, filesOf, sealedReplies } from './steps/hostile-files.ts';
import {
  fewFragments,
  homeworkFragment,
  longFragment,
  settingsFragment,
} from './steps/hostile-values.ts';
import { openPage, waitUntilAwake } from './steps/open-page.ts';
import {
  DESK,
  EMBED,
  EXERCISES,
  HOMEWORK,
  INVITE,
  KEPT,
  WEBSITE,
  WELCOME,
} from './steps/places.ts';
import { pourFiles, pourFragments, pourSteps, pourTyped, type TypedInto } from './steps/pour.ts';
import { visitWithSound } from './steps/sound-sheet.ts';
import { readStorage, sheetWith } from './steps/stored-sheets.ts';
import { sayOnDesk, sayOnExercises, sayOnKept } from './steps/words.ts';

/** Browsers slow down a page that changes its address hundreds of times. */
const visit = useVisits(() => inject('siteUrl'), ['--disable-ipc-flooding-protection']);

/** Links that open, with the name that the page has to show for each, letter for letter. */
function openingLinks() {
  return MEMBERS.flatMap((text) => {
    const fragment = homeworkFragment(text);
    const reading = fragment === null ? null : decodeHomework(fragment);
    return fragment !== null && reading?.ok === true
      ? [{ fragment, name: reading.value.name }]
      : [];
  });
}

function settingsShown(text: string): string | null {
  return readSettings(readFragment(settingsFragment(text)), []).settings.practice || null;
}

describe('hostile links, all of the collection', () => {
  it('do nothing behind “#” of any page that reads it, and where one opens its words stand as they are', async () => {
    const { context, assertUnharmed } = await visitWithSound(visit, { more: await deskOnDevice() });
    const opening = openingLinks();
    expect(opening.length).toBeGreaterThan(MEMBERS.length / 2);
    const doors = [
      [
        HOMEWORK,
        [...MEMBERS.map(longFragment), ...opening.map(({ fragment }) => fragment)],
        [...MEMBERS.map(() => null), ...opening.map(({ name }) => name)],
      ],
      [DESK, MEMBERS.map(longFragment), []],
      [EMBED, MEMBERS.map(settingsFragment), MEMBERS.map(settingsShown)],
      [WEBSITE, fewFragments(MEMBERS), []],
    ] as const;
    const missing = await Promise.all(
      doors.map(async ([place, fragments, mustShow]) => {
        const page = await context.newPage();
        await openPage(page, place);
        if (place === EMBED) {
          // From here on the reader of settings is there.
          await pourFragments(page, ['practice=Quay'], ['Quay']);
        }
        const found = await pourFragments(page, fragments, mustShow);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        return found;
      }),
    );
    expect(missing.flat()).toEqual([]);
    await assertUnharmed();
  });

  it('do nothing as an address, in paths, queries and the state of a frame', async () => {
    const { context, assertUnharmed } = await visitWithSound(visit);
    const steps = MEMBERS.flatMap((text) => [text, `?${text}`]);
    await Promise.all(
      ([WELCOME, EMBED] as const).map(async (place) => {
        const page = await context.newPage();
        await openPage(page, place);
        await pourSteps(page, place === EMBED ? MEMBERS : steps, place === EMBED);
        await page.goto(
          `${inject('siteUrl')}${place}?${encodeURIComponent(MEMBERS.slice(0, 50).join('&').slice(0, 2000))}`,
        );
        await waitUntilAwake(page);
      }),
    );
    await assertUnharmed();
  });
});

describe('hostile files, all of the collection', () => {
  it('are refused or taken in under “Your checks”, and what they are named by stands as it is', async () => {
    const { page, assertUnharmed } = await visitWithSound(visit);
    await openPage(page, KEPT);
    await pourFiles(page, filesOf(MEMBERS));
    await page.getByText(sayOnKept('files.problem.not-ours')).waitFor();
    const { file, count } = fileOfNamed(MEMBERS);
    expect(count).toBeGreaterThan(MEMBERS.length / 2);
    await pourFiles(page, [file]);
    await page.getByText(sayOnKept('files.added', { count })).waitFor();
    expect(Object.keys(await readStorage(page))).toHaveLength(count + 1);
    await assertUnharmed();
  });

  it('are refused or filed at the desk, and no reply of before is lost', async () => {
    const { page, assertUnharmed } = await visitWithSound(visit, { more: await deskOnDevice() });
    const replies = await sealedReplies(MEMBERS);
    await openPage(page, DESK);
    await pourFiles(page, replies, true);
    await page
      .getByText(sayOnDesk('in.sum', { count: replies.length, filed: replies.length }))
      .waitFor();
    await pourFiles(page, filesOf(MEMBERS), true);
    await page.getByText(sayOnDesk('in.sum', { count: MEMBERS.length, filed: 0 })).waitFor();
    await page.reload();
    const found = sayOnDesk('list.found', { count: replies.length });
    await page.getByText(found, { exact: true }).waitFor();
    await page
      .getByRole('button', { name: sayOnDesk('list.open'), exact: true })
      .first()
      .click();
    await page.getByRole('button', { name: sayOnDesk('reply.back') }).waitFor();
    await assertUnharmed();
  });
});

describe('hostile texts, typed', () => {
  const FIELDS: readonly (readonly [place: string, into: TypedInto])[] = [
    [HOMEWORK, { field: 'form textarea', isSent: true }],
    [KEPT, { field: 'form input[maxlength]', opener: sayOnKept('rename.button'), isSent: true }],
    [INVITE, { field: 'input[name=name]' }],
    [INVITE, { field: 'textarea[name=note]' }],
    [DESK, { field: 'form textarea', isSent: true }],
    [EXERCISES, { field: 'main textarea' }],
  ];
  it('do nothing in any field, and what may be kept of them is kept', async () => {
    const named = sheetWith(
      { 'depending-1': '4' },
      { id: '2-2', sitting: '2-2', updatedAt: '2026-11-21T09:00:00.000Z' },
    );
    const more = { ...(await deskOnDevice()), 'mooring.sheet.2-2': JSON.stringify(named) };
    const { context, page, assertUnharmed } = await visitWithSound(visit, { more });
    await Promise.all(
      FIELDS.map(async ([place, into]) => {
        const own = await context.newPage();
        await openPage(own, place);
        if (place === EXERCISES) await own.getByLabel(sayOnExercises('journal.keep')).check();
        // Each makes a code to photograph anew, and goes no other way than the rest.
        const isSlow = place === INVITE;
        await pourTyped(own, into, isSlow ? MEMBERS.filter((_, at) => at % 4 === 0) : MEMBERS);
      }),
    );
    await openPage(page, WELCOME);
    const stored = await readStorage(page);
    const last = MEMBERS.at(-1)?.slice(0, MAX_NOTE) ?? '';
    expect(stored['mooring.notes']).toContain(JSON.stringify(last));
    expect(stored['mooring.sheet.2-2']).toContain('"depending-1":"4"');
    await assertUnharmed();
  });
});
