import { FORMS } from 'virtual:mooring-forms';
import {
  createDesk,
  fileReplies,
  receiveSealed,
  type Desk,
  type DeskState,
  type FiledReply,
} from '#desk';
import { encodeReply, seal, type Reply } from '#sharing';
import { openDevice } from '#storage';
import { fakeStorage } from '../../storage/fake-storage.ts';

export const NOW = '2026-11-24T10:00:00.000Z';

export interface OpenDesk {
  readonly desk: Desk;
  readonly storage: Storage;
  /** How often the page was loaded anew. */
  readonly reloads: () => number;
  /** How often the other tabs were told to close. */
  readonly closings: () => number;
}

/** A desk over a storage, awake. Two on one storage are two tabs. */
export async function wakeDesk(storage: Storage = fakeStorage()): Promise<OpenDesk> {
  let reloads = 0;
  let closings = 0;
  const desk = createDesk({
    device: openDevice(() => storage),
    forms: FORMS,
    now: () => NOW,
    reload: () => {
      reloads += 1;
    },
    closeOthers: () => {
      closings += 1;
    },
    // As in a browser without locks: the desk must do without.
    alone: (task) => task(),
  });
  await desk.wake();
  return { desk, storage, reloads: () => reloads, closings: () => closings };
}

/** A desk with a key that has no passphrase, which takes no time. */
export async function deskWithKey(storage: Storage = fakeStorage()): Promise<OpenDesk> {
  const opened = await wakeDesk(storage);
  await opened.desk.makeKey('');
  return opened;
}

export function openState(desk: Desk): DeskState & { readonly status: 'open' } {
  const state = desk.store.getState();
  if (state.status !== 'open') throw new Error(`The desk is ${state.status}`);
  return state;
}

/** A reply as a client's browser seals it for this desk. */
export function sealFor(desk: Desk, reply: Reply): Promise<Uint8Array> {
  return seal(encodeReply(reply), openState(desk).pair.recipient);
}

/** What comes of a sealed reply at this desk, before it is filed. */
export async function receive(desk: Desk, reply: Reply): ReturnType<typeof receiveSealed> {
  const { pair } = openState(desk);
  return receiveSealed(await sealFor(desk, reply), pair, { forms: FORMS, now: NOW });
}

/** Files replies as if they had come sealed. */
export async function file(
  desk: Desk,
  ...replies: readonly Reply[]
): ReturnType<typeof fileReplies> {
  const received: FiledReply[] = [];
  for (const each of replies) {
    const outcome = await receive(desk, each);
    if (!outcome.ok) throw new Error(outcome.problem);
    received.push(outcome.value);
  }
  return fileReplies(desk, received);
}
