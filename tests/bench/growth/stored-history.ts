import type { AnswerSheet } from '#session';
import type { FormToFill } from './growth-form.ts';

/** What a browser is told to hold before a visit, by its whole key. */
export type Stored = Readonly<Record<string, string>>;

/** A history as two storages hold it. */
export interface StoredHistory {
  readonly device: Stored;
  /** Those that the device has no room for live in the tab alone. */
  readonly tab: Stored;
}

const DAY_MS = 86_400_000;
const LAST = Date.parse('2026-11-20T09:06:00.000Z');
/** What browsers give an origin for `localStorage`: 5 Mi UTF-16 units, keys included. */
const QUOTA = 5 * 1024 * 1024;
/** Left for what is answered now, and for all else that the app writes. */
const ROOM = 64 * 1024;

/** A sheet with an answer to every item, given so many days before the newest one. */
function filledSheet({ ref, items }: FormToFill, daysAgo: number, isOpen: boolean): AnswerSheet {
  // As long as the random names that the app gives.
  const id = `${3_000_000_000 - daysAgo}-${4_000_000_000 - daysAgo * 7}`;
  const at = (minutes: number) =>
    new Date(LAST - daysAgo * DAY_MS + minutes * 60_000).toISOString();
  return {
    ...{
      format: 3,
      id,
      sitting: id,
      target: null,
      label: null,
      questionnaire: ref,
      language: 'en',
    },
    ...{ startedAt: at(0), updatedAt: at(6), finishedAt: isOpen ? null : at(6) },
    answers: Object.fromEntries(
      items.map((item, place) => [item, String(1 + ((place * 7 + 3 + daysAgo) % 5))]),
    ),
  };
}

function entryOf(sheet: AnswerSheet): readonly [string, string] {
  return [`mooring.sheet.${sheet.id}`, JSON.stringify(sheet)];
}

/** So many finished sheets, one a day, and today's, with an answer to every item and not finished. */
export function storedHistory(form: FormToFill, count: number): StoredHistory {
  const [today, ...finished] = Array.from({ length: count + 1 }, (_, daysAgo) =>
    entryOf(filledSheet(form, daysAgo, daysAgo === 0)),
  );
  let room = QUOTA - ROOM;
  const fits = finished.map(([key, text]) => {
    room -= key.length + text.length;
    return room > 0;
  });
  return {
    device: Object.fromEntries([
      ...(today === undefined ? [] : [today]),
      ...finished.filter((_, at) => fits[at]),
    ]),
    tab: Object.fromEntries(finished.filter((_, at) => fits[at] !== true)),
  };
}
