import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FORMS } from 'virtual:mooring-forms';
import { fileReplies, receiveCode, receiveSealed } from '#desk';
import { encodeResultCode } from '#sharing';
import { entry, questionnaire } from '../session/kit/form.ts';
import { anyCode, blank } from '../session/kit/sheets.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { measureWork } from '../kit/measure-work.ts';
import { deskWithKey, file, NOW, openState, receive, sealFor, wakeDesk } from './kit/open-desk.ts';
import { answersOf, olderSheet, reply, replySheet, sheetsAboutPeople } from './kit/replies.ts';

const words = (ownWords: string) => reply({ ownWords });
const ownWordsAt = (desk: Parameters<typeof openState>[0]) =>
  openState(desk).replies.map((each) => each.reply.ownWords);

describe('a reply', () => {
  it('comes out with the answers that went in, whatever they were', async () => {
    const { desk } = await deskWithKey();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCode, { minLength: 36, maxLength: 36 }),
        fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
        async (codes, ownWords) => {
          const answers = answersOf((index) => codes[index] ?? '1');
          const outcome = await receive(desk, reply({ ownWords, sheets: [replySheet(answers)] }));
          expect(outcome).toMatchObject({ ok: true, value: { label: '', reply: { ownWords } } });
          expect(outcome.ok && outcome.value.sheets[0]?.answers).toEqual(answers);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('about several people has a sheet for each', async () => {
    const { desk } = await deskWithKey();
    const sheets = await sheetsAboutPeople();
    const outcome = await receive(desk, reply({ sheets }));
    expect(outcome.ok && outcome.value.sheets.map(({ target }) => target)).toEqual(
      sheets.map(({ target }) => target),
    );
  });

  it('of an older version opens with that version', async () => {
    const { desk } = await deskWithKey();
    const outcome = await receive(desk, reply({ sheets: [await olderSheet('1.0.0')] }));
    expect(outcome.ok && outcome.value.sheets[0]?.questionnaire.version).toBe('1.0.0');
  });

  it.each([
    ['a questionnaire that is not here', { id: 'other-check' }],
    ['a version that is not here', { version: '9.0.0' }],
    ['another digest', { digest: 'deadbeef' }],
  ])('of %s is refused', async (_what, other) => {
    const { desk } = await deskWithKey();
    const { id, version, digest } = entry;
    const ref = { id, version, digest, ...other };
    expect(
      await receive(desk, reply({ sheets: [replySheet({}, { questionnaire: ref })] })),
    ).toEqual({
      ok: false,
      problem: 'unknown-questionnaire',
    });
  });

  it('whose answers are none of its questionnaire is refused as a whole', async () => {
    const { desk } = await deskWithKey();
    const good = replySheet(answersOf('4'));
    const bad = { ...good, answers: new Uint8Array(40).fill(255) };
    const stranger = { ...good, target: { person: 'partner', tense: 'present' } as const };
    for (const sheet of [bad, stranger]) {
      expect(await receive(desk, reply({ sheets: [good, sheet] }))).toEqual({
        ok: false,
        problem: 'not-its-answers',
      });
    }
  });

  it('sealed for another key stays closed', async () => {
    const [mine, other] = [await deskWithKey(), await deskWithKey()];
    const sealed = await sealFor(other.desk, reply());
    const receiving = { forms: FORMS, now: NOW };
    expect(await receiveSealed(sealed, openState(mine.desk).pair, receiving)).toEqual({
      ok: false,
      problem: 'wrong-key',
    });
  });

  it('typed as a code has all its answers, and is the same one when it is typed again', async () => {
    const { desk } = await deskWithKey();
    const answers = answersOf((index) => String(1 + (index % 5)));
    const code = encodeResultCode(questionnaire, { ...blank, answers });
    const first = await receiveCode(code, 'en', { forms: FORMS, now: NOW });
    const later = { forms: FORMS, now: '2026-12-01T10:00:00.000Z' };
    const second = await receiveCode(` ${code.toLowerCase()} `, 'en', later);
    if (!first.ok || !second.ok) throw new Error('A code of this site is read');
    expect(first.value).toMatchObject({ source: 'code', filedAt: NOW });
    expect(first.value.sheets[0]?.answers).toEqual(answers);
    expect(second.value.id).toBe(first.value.id);
    await fileReplies(desk, [first.value]);
    expect(await fileReplies(desk, [second.value])).toEqual({ ok: true, value: new Set() });
  });
});

describe('what is filed', () => {
  it('stays as it is where its questionnaire cannot be fetched: the desk says so, and opens another time', async () => {
    const { desk, storage } = await deskWithKey();
    await file(desk, words('one'), reply());
    const stored = contentOf(storage);
    const loads = FORMS.map((form) =>
      vi.spyOn(form, 'load').mockRejectedValue(new Error('offline')),
    );
    const offline = await wakeDesk(storage);
    expect(offline.desk.store.getState().status).toBe('unfetched');
    expect(contentOf(storage)).toEqual(stored);
    for (const load of loads) load.mockRestore();
    expect(openState((await wakeDesk(storage)).desk).replies).toHaveLength(2);
  });

  it('lies there after the tab was closed: filed, labelled, and no longer where it was deleted', async () => {
    const { desk, storage } = await deskWithKey();
    await file(desk, words('one'), words('two'), words('three'));
    await desk.change((all) =>
      all
        .filter(({ reply: { ownWords } }) => ownWords !== 'two')
        .map((each) => ({ ...each, label: `About ${each.reply.ownWords}` })),
    );
    const again = await wakeDesk(storage);
    expect(openState(again.desk).replies).toEqual(openState(desk).replies);
    expect(openState(again.desk).replies.map(({ label }) => label)).toEqual([
      'About one',
      'About three',
    ]);
  });

  it('is sealed at rest: no word, label or id of it can be read in storage', async () => {
    const { desk, storage } = await deskWithKey();
    await file(desk, words('Seagulls'));
    await desk.change((all) => all.map((each) => ({ ...each, label: 'Wednesday' })));
    const stored = contentOf(storage)['mooring.desk'] ?? '';
    const bytes = Buffer.from(stored, 'base64url').toString('latin1');
    expect(bytes).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
    for (const secret of ['Seagulls', 'Wednesday', openState(desk).replies[0]?.id ?? '-']) {
      expect(bytes).not.toContain(secret);
    }
  });

  it('once lies there once, also where one drop holds it twice', async () => {
    const { desk } = await deskWithKey();
    const filing = await file(desk, words('one'), words('one'));
    expect(filing.ok && filing.value.size).toBe(1);
    expect(await file(desk, words('one'), words('two'))).toMatchObject({ ok: true });
    expect(ownWordsAt(desk)).toEqual(['one', 'two']);
  });

  it('where the device is full leaves everything as it was', async () => {
    let isFull = false;
    const texts = new Map<string, string>();
    const storage = fakeStorage(
      {},
      {
        getItem: (key) => texts.get(key) ?? null,
        setItem: (key, text) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          texts.set(key, text);
        },
      },
    );
    const { desk } = await deskWithKey(storage);
    await file(desk, words('one'));
    const before = new Map(texts);
    isFull = true;
    expect(await file(desk, words('two'))).toEqual({ ok: false, problem: 'full' });
    expect(ownWordsAt(desk)).toEqual(['one']);
    expect(texts).toEqual(before);
    isFull = false;
    await file(desk, words('three'));
    expect(ownWordsAt(desk)).toEqual(['one', 'three']);
  });

  it('in two tabs at once is lost in neither', async () => {
    const first = await deskWithKey();
    const second = await wakeDesk(first.storage);
    await file(first.desk, words('one'));
    await file(second.desk, words('two'));
    await file(first.desk, words('three'));
    await second.desk.refresh();
    for (const { desk } of [first, second, await wakeDesk(first.storage)]) {
      expect(ownWordsAt(desk).toSorted()).toEqual(['one', 'three', 'two']);
    }
  });
});

describe('a desk that others reach into', () => {
  it('loses no reply that two tabs file at the very same time', async () => {
    const first = await deskWithKey();
    const second = await wakeDesk(first.storage);
    const outcomes = await Promise.all([
      file(first.desk, words('one')),
      file(second.desk, words('two')),
      file(first.desk, words('three')),
      file(second.desk, words('four')),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const { desk } = await wakeDesk(first.storage);
    expect(ownWordsAt(desk).toSorted()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('files nothing that no key here could open again, and keeps what it holds for a backup', async () => {
    const { desk, storage } = await deskWithKey();
    await file(desk, words('one'));
    storage.clear();
    expect(await file(desk, words('two'))).toEqual({ ok: false, problem: 'refused' });
    expect(contentOf(storage)).toEqual({});
    expect(ownWordsAt(desk)).toEqual(['one']);
    expect(await desk.backup()).not.toBeNull();
  });
});

describe('the backup of a desk', () => {
  it('brings back what is missing, and changes nothing of what is there', async () => {
    const { desk } = await deskWithKey();
    await file(desk, words('one'), words('two'));
    const backup = (await desk.backup()) ?? new Uint8Array();
    await desk.change((all) => all.slice(0, 1).map((each) => ({ ...each, label: 'Kept' })));
    expect(await desk.takeBackup(backup)).toEqual({ ok: true, value: 1 });
    expect(ownWordsAt(desk)).toEqual(['one', 'two']);
    expect(openState(desk).replies[0]?.label).toBe('Kept');
    expect(await desk.takeBackup(backup)).toEqual({ ok: true, value: 0 });
  });

  it('that was changed, or is of another desk, brings back nothing', async () => {
    const [mine, other] = [await deskWithKey(), await deskWithKey()];
    await file(other.desk, words('one'));
    const backup = (await other.desk.backup()) ?? new Uint8Array();
    expect(await mine.desk.takeBackup(backup)).toEqual({ ok: false, problem: 'wrong-key' });
    const changed = backup.map((byte, index) => (index === backup.length - 1 ? byte ^ 1 : byte));
    expect(await other.desk.takeBackup(changed)).toEqual({ ok: false, problem: 'changed' });
    expect(await mine.desk.takeBackup(await sealFor(mine.desk, reply()))).toEqual({
      ok: false,
      problem: 'not-ours',
    });
    expect(ownWordsAt(mine.desk)).toEqual([]);
  });
});

describe('a thousand replies', () => {
  it('open in time that grows with their number and no faster', async () => {
    async function timeToOpen(count: number): Promise<number> {
      const { desk, storage } = await deskWithKey();
      const one = await receive(desk, words('x'.repeat(500)));
      if (!one.ok) throw new Error(one.problem);
      const many = Array.from({ length: count }, (_, index) => ({
        ...one.value,
        id: index.toString(16).padStart(32, '0'),
      }));
      await desk.change(() => many);
      const { given: again, tookMs } = await measureWork(() => wakeDesk(storage));
      expect(openState(again.desk).replies).toHaveLength(count);
      return tookMs;
    }
    await timeToOpen(100);
    const [hundred, thousand] = [await timeToOpen(100), await timeToOpen(1000)];
    // Ten times as many; three times that again for a busy machine.
    expect(thousand).toBeLessThan(hundred * 30);
  });
});
