import { describe, expect, it } from 'vitest';
import { exportFile, readAnswerSheet, type AnswerSheet } from '#session';
import { openFile, wake } from '#wiring';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { itemIds } from '../kit/form.ts';
import { answeredWith, blank, LATER } from '../kit/sheets.ts';
import { openTab } from './a-tab.ts';

const [first = ''] = itemIds;
const one = { ...answeredWith(['1', '2', '3']), finishedAt: LATER, label: 'In spring' };
const two = { ...blank, id: 'b-1', sitting: 'b-1', startedAt: LATER };
const file = exportFile([one, two]);
const NOTHING = { added: 0, known: 0, foreign: 0, noRoom: 0 };

function storedIn(storage: Storage): readonly AnswerSheet[] {
  return Object.entries(contentOf(storage)).flatMap(([key, text]) => {
    const reading = readAnswerSheet(text);
    return key.startsWith('mooring.sheet.') && reading.ok ? [reading.sheet] : [];
  });
}

async function tabWith(...sheets: readonly AnswerSheet[]) {
  const storage = fakeStorage(
    Object.fromEntries(sheets.map((sheet) => [`mooring.sheet.${sheet.id}`, JSON.stringify(sheet)])),
  );
  const tab = openTab(storage);
  await wake(tab.wiring);
  return tab;
}

describe('a file of checks', () => {
  it('brings its checks onto the device and into the tab', async () => {
    const { wiring, storage } = await tabWith();
    expect(await openFile(wiring, file)).toEqual({ ok: true, count: { ...NOTHING, added: 2 } });
    expect(storedIn(storage)).toEqual(wiring.session.getState().sheets);
    expect(storedIn(storage)).toMatchObject([
      { label: 'In spring', answers: one.answers, finishedAt: LATER },
      { startedAt: LATER },
    ]);
  });

  it('read twice changes nothing the second time, whatever the checks are called by then', async () => {
    const { wiring, storage } = await tabWith();
    await openFile(wiring, file);
    wiring.keeper.rename(wiring.session.getState().sheets[0]?.id ?? '', 'Another name');
    const before = contentOf(storage);
    expect(await openFile(wiring, file)).toEqual({ ok: true, count: { ...NOTHING, known: 2 } });
    expect(contentOf(storage)).toEqual(before);
  });

  it('brings only what is not here, and writes over nothing', async () => {
    const { wiring, storage } = await tabWith(one);
    expect(await openFile(wiring, file)).toEqual({
      ok: true,
      count: { ...NOTHING, added: 1, known: 1 },
    });
    expect(storedIn(storage)).toHaveLength(2);
    expect(storedIn(storage)).toContainEqual(one);
  });

  it('keeps both where the same check was answered differently meanwhile', async () => {
    const { wiring, storage } = await tabWith({ ...one, answers: { [first]: '5' } });
    expect(await openFile(wiring, exportFile([one]))).toMatchObject({ count: { added: 1 } });
    expect(storedIn(storage).map(({ answers }) => answers[first])).toEqual(['5', '1']);
  });

  it('joins people who were begun together, where one of them is here already', async () => {
    const together = { ...two, sitting: one.sitting };
    const { wiring } = await tabWith(one);
    await openFile(wiring, exportFile([one, together]));
    const { sheets } = wiring.session.getState();
    expect(sheets.map(({ sitting }) => sitting)).toEqual([one.sitting, one.sitting]);
  });

  it('leaves out what belongs to no questionnaire of this site, and says how many', async () => {
    const foreign = { ...two, questionnaire: { ...two.questionnaire, id: 'elsewhere' } };
    const { wiring } = await tabWith();
    expect(await openFile(wiring, exportFile([one, foreign]))).toEqual({
      ok: true,
      count: { ...NOTHING, added: 1, foreign: 1 },
    });
  });

  it('with an answer that its statement does not offer is refused as changed', async () => {
    const { wiring, storage } = await tabWith();
    const text = exportFile([two, { ...one, answers: { [first]: '9' } }]);
    expect(await openFile(wiring, text)).toEqual({ ok: false, problem: 'changed' });
    expect(contentOf(storage)).toEqual({});
  });

  it('that is refused leaves everything as it was', async () => {
    const { wiring, storage } = await tabWith(one);
    const before = [contentOf(storage), wiring.session.getState()];
    for (const text of [file.slice(0, -30), file.replace('"2"', '"4"'), '{"format":9}', 'hello']) {
      expect(await openFile(wiring, text)).toMatchObject({ ok: false });
    }
    expect([contentOf(storage), wiring.session.getState()]).toEqual(before);
  });

  it('on a device that fills up on the way keeps what was there and what came in, and counts the rest', async () => {
    const storage = fakeStorage({
      'mooring.sheet.a-1': JSON.stringify({ ...blank, startedAt: LATER }),
    });
    let room = 1;
    const small: Storage = Object.assign(Object.create(storage) as Storage, {
      setItem: (key: string, text: string) => {
        if (room === 0) throw new DOMException('No room.', 'QuotaExceededError');
        room -= 1;
        storage.setItem(key, text);
      },
    });
    const { wiring } = openTab(small);
    await wake(wiring);
    const more = { ...two, id: 'c-1', sitting: 'c-1', answers: { [first]: '2' } };
    expect(await openFile(wiring, exportFile([one, two, more]))).toEqual({
      ok: true,
      count: { ...NOTHING, added: 1, known: 1, noRoom: 1 },
    });
    expect(storedIn(storage)).toHaveLength(2);
    expect(wiring.session.getState().sheets).toHaveLength(2);
  });

  it('is not read while what is here could not be', async () => {
    const { wiring, storage } = await tabWith(one);
    wiring.session.setState({ hasUnread: true, sheets: [] });
    await expect(openFile(wiring, file)).rejects.toThrow();
    expect(storedIn(storage)).toEqual([one]);
  });

  it('on a shared device is brought into memory alone', async () => {
    const { wiring, storage, tabStorage } = await tabWith();
    wiring.keeper.setShared(true);
    expect(await openFile(wiring, file)).toMatchObject({ count: { added: 2 } });
    expect(wiring.session.getState().tabOnly).toHaveLength(2);
    expect([storedIn(storage), storedIn(tabStorage)]).toEqual([[], []]);
  });

  it('of a thousand checks comes in whole', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...one,
      id: `m-${index}`,
      sitting: `m-${index}`,
      startedAt: new Date(Date.UTC(2020, 0, index)).toISOString(),
    }));
    const { wiring, storage } = await tabWith();
    const text = exportFile(many);
    expect(await openFile(wiring, text)).toMatchObject({ count: { added: 1000 } });
    expect(await openFile(wiring, text)).toMatchObject({ count: { added: 0, known: 1000 } });
    expect(storedIn(storage)).toHaveLength(1000);
  });
});
