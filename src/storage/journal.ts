/**
 * The newest answers a second time, in IndexedDB. Browsers write `localStorage` to the disk some seconds late, and lose what
 * they have not written when they are killed; a transaction here says when it is on the disk.
 */

import type { GetFactory } from './database-places.ts';
import { openCopy, type JournalCopy, type JournalEntry } from './journal-copy.ts';

export interface Journal {
  /** Notes an entry in place of the one before it. True once every copy has it on the disk; false where one cannot. Never rejects. */
  readonly note: (entry: JournalEntry) => Promise<boolean>;
  /** Whatever was noted, from every copy, in no order that counts. Unchecked: it comes from outside. Never rejects. */
  readonly read: () => Promise<readonly unknown[]>;
  /** Takes every entry of a sheet away, and puts `instead` in their place. */
  readonly drop: (sheet: string, instead?: JournalEntry) => Promise<boolean>;
}

interface Waiting {
  readonly entry: JournalEntry;
  readonly tell: (isNoted: boolean) => void;
}

const PAUSE_MS = 150;

/** The same copy, written when so long nothing was noted, all at once: answers given in a row do not wait for it. */
function writtenInPauses(copy: JournalCopy): JournalCopy {
  let waiting: readonly Waiting[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    const now = waiting;
    if (now.length === 0) return;
    waiting = [];
    const isNoted = await copy.note(now.map(({ entry }) => entry));
    for (const { tell } of now) tell(isNoted);
  }

  return {
    ...copy,
    note: (entries) =>
      new Promise((tell) => {
        waiting = [...waiting, ...entries.map((entry) => ({ entry, tell }))];
        clearTimeout(pause);
        pause = setTimeout(() => void write(), PAUSE_MS);
      }),
    drop: async (sheet, instead) => {
      await write();
      return copy.drop(sheet, instead);
    },
  };
}

/** The journal of this origin, a copy in each place: in the first at once, in the others in a pause. */
export function openJournal(places: readonly GetFactory[]): Journal {
  const copies = places
    .map(openCopy)
    .map((copy, index) => (index === 0 ? copy : writtenInPauses(copy)));
  const inAll = async (write: (copy: JournalCopy) => Promise<boolean>): Promise<boolean> =>
    !(await Promise.all(copies.map(write))).includes(false);
  return {
    note: (entry) => inAll((copy) => copy.note([entry])),
    read: async () => (await Promise.all(copies.map((copy) => copy.read()))).flat(),
    drop: (sheet, instead) => inAll((copy) => copy.drop(sheet, instead)),
  };
}
