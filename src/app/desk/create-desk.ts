import { createStore, type StoreApi } from 'zustand/vanilla';
import { makeKey, openKeyFile, type KeyPair } from '#sharing';
import type { Device } from '#storage';
import type { FormEntry } from '#wiring';
import { DESK_KEY, openDesk, readSealedDesk, sealDesk, writeSealedDesk } from './desk-store.ts';
import { openStoredKey, toStoredKey, writeKey } from './desk-keys.ts';
import type { DeskOutcome, DeskState, FiledReply, StoredKey } from './model.ts';
import { KEY_KEY, readStoredKey } from './stored-key.ts';

export interface DeskOptions {
  readonly device: Device;
  readonly forms: readonly FormEntry[];
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Loads the page anew, so that nothing of what was open stays in memory. */
  readonly reload: () => void;
  /** Closes the desk in the other tabs of this browser. */
  readonly closeOthers: () => void;
  /** Does something while no other tab of this browser does it too. */
  readonly alone: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

type Change = (replies: readonly FiledReply[]) => readonly FiledReply[];

/** A therapist's key and replies in this browser. What is asked of it is done one thing after the other. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** Looks at what this device keeps, once. */
  readonly wake: () => Promise<void>;
  /** Makes the key of this device, under a passphrase unless that is empty. */
  readonly makeKey: (passphrase: string) => Promise<DeskOutcome<StoredKey>>;
  /** Brings a key back from its backup, under the passphrase that the backup has. */
  readonly restoreKey: (file: string, passphrase: string) => Promise<DeskOutcome<StoredKey>>;
  /** Puts the key under another passphrase, or under none. */
  readonly setPassphrase: (passphrase: string) => Promise<DeskOutcome<StoredKey>>;
  /** Notes that a backup of the key was saved. */
  readonly noteBackup: () => void;
  readonly unlock: (passphrase: string) => Promise<DeskOutcome<StoredKey>>;
  /** Closes a desk under a passphrase, in every tab: nothing of it stays in memory. */
  readonly lock: () => void;
  /** Closes it in this tab alone. */
  readonly lockHere: () => void;
  /** Changes the replies, and stores them sealed. Where that fails nothing changes. */
  readonly change: (change: Change) => Promise<DeskOutcome<readonly FiledReply[]>>;
  /** Takes in what another tab has stored. */
  readonly refresh: () => Promise<void>;
  /** All replies as one sealed file. */
  readonly backup: () => Promise<Uint8Array | null>;
  /** Files the replies of a backup that are not here yet, and says how many. */
  readonly takeBackup: (sealed: Uint8Array) => Promise<DeskOutcome<number>>;
  /** Takes key and replies off this device. */
  readonly removeAll: () => void;
}

export function createDesk(options: DeskOptions): Desk {
  const { device, forms, now, reload, closeOthers, alone } = options;
  const store = createStore<DeskState>(() => ({ status: 'asleep' }));
  let queue: Promise<unknown> = Promise.resolve();
  /** What lay in storage when the replies in memory were read or written. */
  let seen: string | null = null;

  function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  }

  async function readReplies(pair: KeyPair): Promise<DeskOutcome<readonly FiledReply[]>> {
    seen = device.read(DESK_KEY);
    const sealed = readSealedDesk(device);
    return sealed === null ? { ok: true, value: [] } : openDesk(sealed, pair, forms);
  }

  /** Opens the desk with its key. A desk that cannot be read is left as it is; under a passphrase it then stays locked. */
  async function open(key: StoredKey, pair: KeyPair): Promise<DeskOutcome<StoredKey>> {
    const replies = await readReplies(pair);
    if (replies.ok) store.setState({ status: 'open', key, pair, replies: replies.value }, true);
    else if (replies.problem !== 'unfetched') store.setState({ status: 'unreadable' }, true);
    else {
      store.setState({ status: key.isLocked ? 'locked' : 'unfetched', key }, true);
      return replies;
    }
    return { ok: true, value: key };
  }

  async function putKey(
    pair: KeyPair,
    passphrase: string,
    backedUpAt: string | null,
  ): Promise<DeskOutcome<StoredKey>> {
    const key = await toStoredKey(pair, passphrase, backedUpAt);
    const writing = writeKey(device, key);
    if (writing !== 'kept') return { ok: false, problem: writing };
    return open(key, pair);
  }

  async function look(): Promise<void> {
    const key = readStoredKey(device);
    if (key === null || key === 'unreadable') {
      store.setState({ status: key === null ? 'absent' : 'unreadable' }, true);
      return;
    }
    if (key.isLocked) {
      store.setState({ status: 'locked', key }, true);
      return;
    }
    const opening = await openStoredKey(key, '');
    if (opening.ok) await open(key, opening.key);
    else store.setState({ status: 'unreadable' }, true);
  }

  /** Whether the key that is open is still the one that lies here: without it nothing filed could be opened again. */
  function hasKey({ recipient }: KeyPair): boolean {
    const key = readStoredKey(device);
    return key !== null && key !== 'unreadable' && key.recipient === recipient;
  }

  async function tryChange(apply: Change): Promise<DeskOutcome<readonly FiledReply[]> | null> {
    const state = store.getState();
    if (state.status !== 'open') return { ok: false, problem: 'locked' };
    // Another tab may have filed something meanwhile.
    const isStale = device.read(DESK_KEY) !== seen;
    const current = isStale ? await readReplies(state.pair) : null;
    if (current?.ok === false) return current;
    const replies = apply(current?.value ?? state.replies);
    const sealed = await sealDesk(replies, state.pair);
    // It may have been closed or emptied meanwhile; then nothing is written, and nothing opened again.
    const after = store.getState();
    if (after.status !== 'open') return { ok: false, problem: 'locked' };
    if (!hasKey(after.pair)) return { ok: false, problem: 'refused' };
    if (device.read(DESK_KEY) !== seen) return null;
    const writing = writeSealedDesk(device, sealed);
    if (writing !== 'kept') return { ok: false, problem: writing };
    seen = device.read(DESK_KEY);
    store.setState({ ...after, replies }, true);
    return { ok: true, value: replies };
  }

  async function changeAlone(apply: Change): Promise<DeskOutcome<readonly FiledReply[]>> {
    let outcome = await tryChange(apply);
    // What another tab filed while this one was sealing is read first.
    while (outcome === null) outcome = await tryChange(apply);
    return outcome;
  }

  function change(apply: Change): Promise<DeskOutcome<readonly FiledReply[]>> {
    return inTurn(() => alone(() => changeAlone(apply)));
  }

  function lockHere(): void {
    const state = store.getState();
    if (state.status !== 'open' || !state.key.isLocked) return;
    store.setState({ status: 'locked', key: state.key }, true);
    reload();
  }

  return {
    store,
    wake: () =>
      inTurn(async () => {
        if (store.getState().status === 'asleep') await look();
      }),
    makeKey: (passphrase) =>
      inTurn(async () => {
        const stored = readStoredKey(device);
        if (stored !== null) return { ok: false, problem: 'known' };
        return putKey(await makeKey(), passphrase, null);
      }),
    restoreKey: (file, passphrase) =>
      inTurn(async () => {
        const opening = await openKeyFile(file, passphrase);
        if (!opening.ok) return opening;
        const stored = readStoredKey(device);
        const isOther =
          stored !== null && stored !== 'unreadable' && stored.recipient !== opening.key.recipient;
        if (isOther) return { ok: false, problem: 'other-key' };
        return putKey(opening.key, passphrase, now());
      }),
    setPassphrase: (passphrase) =>
      inTurn(async () => {
        const state = store.getState();
        if (state.status !== 'open') return { ok: false, problem: 'locked' };
        // The backup that was saved before goes on opening under its own passphrase.
        return putKey(state.pair, passphrase, state.key.backedUpAt);
      }),
    noteBackup: () => {
      const state = store.getState();
      if (state.status !== 'open' && state.status !== 'locked') return;
      const key = { ...state.key, backedUpAt: now() };
      if (writeKey(device, key) === 'kept') store.setState({ ...state, key }, true);
    },
    unlock: (passphrase) =>
      inTurn(async () => {
        const state = store.getState();
        if (state.status !== 'locked') return { ok: false, problem: 'known' };
        const opening = await openStoredKey(state.key, passphrase);
        if (!opening.ok) return opening;
        return open(state.key, opening.key);
      }),
    lock: () => {
      closeOthers();
      lockHere();
    },
    lockHere,
    change,
    refresh: () =>
      inTurn(async () => {
        const state = store.getState();
        if (state.status !== 'open' || device.read(DESK_KEY) === seen) return;
        await open(state.key, state.pair);
      }),
    backup: () =>
      inTurn(async () => {
        const state = store.getState();
        return state.status === 'open' ? sealDesk(state.replies, state.pair) : null;
      }),
    takeBackup: async (sealed) => {
      const state = store.getState();
      if (state.status !== 'open') return { ok: false, problem: 'locked' };
      const opened = await openDesk(sealed, state.pair, forms);
      if (!opened.ok) return opened;
      let added = 0;
      const outcome = await change((replies) => {
        const known = new Set(replies.map(({ id }) => id));
        const fresh = opened.value.filter(({ id }) => !known.has(id));
        added = fresh.length;
        return [...replies, ...fresh];
      });
      return outcome.ok ? { ok: true, value: added } : outcome;
    },
    removeAll: () => {
      device.remove(DESK_KEY);
      device.remove(KEY_KEY);
      seen = null;
      store.setState({ status: 'absent' }, true);
    },
  };
}
