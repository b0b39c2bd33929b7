import { describe, expect, it } from 'vitest';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { deskWithKey, file, openState, wakeDesk } from './kit/open-desk.ts';
import { answersOf, reply, replySheet } from './kit/replies.ts';

const SECRET = 'AGE-SECRET-KEY-1';

describe('a desk without a key', () => {
  it('is absent, and takes nothing', async () => {
    const { desk, storage } = await wakeDesk();
    expect(desk.store.getState()).toEqual({ status: 'absent' });
    expect(await desk.change((all) => all)).toEqual({ ok: false, problem: 'locked' });
    expect(await desk.backup()).toBeNull();
    expect(contentOf(storage)).toEqual({});
  });

  it('is made once: a second key does not take the place of the first', async () => {
    const { desk } = await deskWithKey();
    const { key } = openState(desk);
    expect(await desk.makeKey('')).toEqual({ ok: false, problem: 'known' });
    expect(openState(desk).key).toEqual(key);
  });

  it('stays absent where the browser stores nothing', async () => {
    const refusing = fakeStorage(
      {},
      {
        setItem: () => {
          throw new Error('no');
        },
      },
    );
    const { desk } = await wakeDesk(refusing);
    expect(await desk.makeKey('')).toEqual({ ok: false, problem: 'refused' });
    expect(desk.store.getState()).toEqual({ status: 'absent' });
  });
});

describe('a key under a passphrase', () => {
  it('opens with that passphrase alone, and nothing of the desk is readable until then', async () => {
    const { desk, storage, reloads } = await wakeDesk();
    await desk.makeKey('a quiet harbour');
    await file(desk, reply({ ownWords: 'Seagulls', sheets: [replySheet(answersOf('5'))] }));
    await desk.change((all) => all.map((each) => ({ ...each, label: 'Wednesday at four' })));
    const { key, pair, replies } = openState(desk);
    desk.lock();
    expect(reloads()).toBe(1);
    expect(desk.store.getState()).toEqual({ status: 'locked', key });
    expect(JSON.stringify(desk.store.getState())).not.toContain(SECRET);

    const stored = Object.values(contentOf(storage)).join('\n');
    for (const secret of [SECRET, pair.identity, 'Seagulls', 'Wednesday', replies[0]?.id ?? '-']) {
      expect(stored).not.toContain(secret);
    }

    const again = await wakeDesk(storage);
    expect(again.desk.store.getState().status).toBe('locked');
    expect(await again.desk.unlock('a loud harbour')).toEqual({ ok: false, problem: 'wrong-key' });
    expect(again.desk.store.getState().status).toBe('locked');
    expect((await again.desk.unlock('a quiet harbour')).ok).toBe(true);
    expect(openState(again.desk).replies).toEqual(replies);
  });

  it('is closed in every tab by hand, and where it lay idle in that tab alone', async () => {
    const { desk, storage, closings } = await wakeDesk();
    await desk.makeKey('a quiet harbour');
    desk.lock();
    expect(closings()).toBe(1);
    const other = await wakeDesk(storage);
    await other.desk.unlock('a quiet harbour');
    other.desk.lockHere();
    expect(other.closings()).toBe(0);
    expect(other.desk.store.getState().status).toBe('locked');
  });

  it('is not put back open by what was under way when the desk was locked', async () => {
    const { desk, storage } = await wakeDesk();
    await desk.makeKey('a quiet harbour');
    const before = contentOf(storage);
    const changing = desk.change((all) => all);
    await Promise.resolve();
    desk.lock();
    expect(await changing).toEqual({ ok: false, problem: 'locked' });
    expect(desk.store.getState().status).toBe('locked');
    expect(contentOf(storage)).toEqual(before);
  });
});

describe('the backup of a key', () => {
  it('brings the key back on another device, and opens what was sealed for it', async () => {
    const first = await deskWithKey();
    const { key, pair } = openState(first.desk);
    const second = await wakeDesk();
    expect((await second.desk.restoreKey(key.file, '')).ok).toBe(true);
    expect(openState(second.desk).pair).toEqual(pair);
    await file(first.desk, reply());
    const backup = (await first.desk.backup()) ?? new Uint8Array();
    expect(await second.desk.takeBackup(backup)).toEqual({ ok: true, value: 1 });
    expect(openState(second.desk).replies).toEqual(openState(first.desk).replies);
  });

  it('of another key is refused where a key is already, and what is no key is too', async () => {
    const first = await deskWithKey();
    const second = await deskWithKey();
    const { key } = openState(second.desk);
    const before = contentOf(first.storage);
    expect(await first.desk.restoreKey(key.file, '')).toEqual({ ok: false, problem: 'other-key' });
    expect(await first.desk.restoreKey('a shopping list', '')).toEqual({
      ok: false,
      problem: 'not-ours',
    });
    expect(contentOf(first.storage)).toEqual(before);
  });
});

describe('a desk that cannot be read', () => {
  it.each(['', 'not a key', '{}', '{"format":1,"recipient":"age1x"}'])(
    'where %j lies in place of its key is left as it is',
    async (text) => {
      const storage = fakeStorage({ 'mooring.key': text });
      const { desk } = await wakeDesk(storage);
      expect(desk.store.getState()).toEqual({ status: 'unreadable' });
      expect(contentOf(storage)).toEqual({ 'mooring.key': text });
    },
  );

  it.each(['', '*', 'AAAA'])(
    'where %j lies in place of its replies is left as it is',
    async (text) => {
      const { storage } = await deskWithKey();
      storage.setItem('mooring.desk', text);
      const before = contentOf(storage);
      const { desk } = await wakeDesk(storage);
      expect(desk.store.getState()).toEqual({ status: 'unreadable' });
      expect(contentOf(storage)).toEqual(before);
    },
  );

  it('can be emptied by the person, key and replies', async () => {
    const { desk, storage } = await deskWithKey();
    await file(desk, reply());
    desk.removeAll();
    expect(contentOf(storage)).toEqual({});
    expect(desk.store.getState()).toEqual({ status: 'absent' });
  });
});
