import { describe, expect, it } from 'vitest';
import { answerItem } from '#session';
import { wake } from '#wiring';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { entry, itemIds } from '../kit/form.ts';
import { answeredWith, blank, LATER } from '../kit/sheets.ts';
import { openTab } from './a-tab.ts';

const sheet = answeredWith(['1', 'declined', '5']);
const text = JSON.stringify(sheet);

function changed(edit: object): string {
  return JSON.stringify({ ...sheet, ...edit });
}

async function wokenWith(held: Readonly<Record<string, string>>) {
  const storage = fakeStorage(held);
  const { wiring } = openTab(storage);
  await wake(wiring);
  return { state: wiring.session.getState(), storage, wiring };
}

describe('waking', () => {
  it('where nothing is kept fetches and reads nothing', async () => {
    const { wiring } = openTab(fakeStorage({ theirs: 'untouched' }));
    let fetched = 0;
    let read = 0;
    await wake({
      ...wiring,
      device: {
        ...wiring.device,
        read: () => {
          read += 1;
          return null;
        },
      },
      forms: wiring.forms.map((form) => ({
        ...form,
        load: (language: string) => {
          fetched += 1;
          return form.load(language);
        },
      })),
    });
    expect([fetched, read]).toEqual([0, 0]);
    expect(wiring.session.getState()).toMatchObject({ sheets: [], setAside: [], isAwake: true });
  });

  it('brings back every check, and the chosen look', async () => {
    const other = { ...blank, id: 'b-2', startedAt: LATER };
    const { state, wiring } = await wokenWith({
      'mooring.sheet.a-1': text,
      'mooring.preferences': '{"theme":"dark"}',
      'mooring.sheet.b-2': JSON.stringify(other),
    });
    expect(state).toEqual({
      sheets: [sheet, other],
      setAside: [],
      opened: {},
      tabOnly: [],
      keeping: 'device',
      saving: 'done',
      answeredElsewhere: null,
      notes: { texts: {}, home: 'memory' },
      hasUnread: false,
      isAwake: true,
    });
    expect(wiring.preferences.getState()).toEqual({ theme: 'dark' });
  });

  it('takes spoilt preferences for the usual ones', async () => {
    const { wiring, state } = await wokenWith({ 'mooring.preferences': '{"theme":' });
    expect(wiring.preferences.getState()).toEqual({ theme: 'system' });
    expect(state).toMatchObject({ setAside: [], isAwake: true });
  });

  it('where storage is blocked wakes all the same', async () => {
    const { wiring } = openTab(
      fakeStorage(
        {},
        {
          key: () => {
            throw new DOMException('Denied.', 'SecurityError');
          },
        },
      ),
    );
    await wake(wiring);
    expect(wiring.session.getState().isAwake).toBe(true);
  });

  it('where the questions cannot be fetched wakes all the same, and touches nothing', async () => {
    const storage = fakeStorage({ 'mooring.sheet.a-1': text });
    const { wiring } = openTab(storage);
    const forms = wiring.forms.map((form) => ({
      ...form,
      load: () => Promise.reject(new Error('offline')),
    }));
    await expect(wake({ ...wiring, forms })).resolves.toBeUndefined();
    expect(wiring.session.getState().isAwake).toBe(true);
    expect(contentOf(storage)).toEqual({ 'mooring.sheet.a-1': text });
  });
});

describe('a stored check that cannot be used', () => {
  const outside = answerItem(sheet, itemIds[3] ?? '', '6', LATER);
  const foreign = answerItem(sheet, 'somewhere-else', '1', LATER);
  const inherited = answerItem(sheet, 'constructor', '1', LATER);
  it.each([
    ['is cut off', text.slice(0, 100), 'unreadable'],
    ['is empty', '', 'unreadable'],
    ['is somebody else’s', '{"hello":"world"}', 'unreadable'],
    ['answers outside the options', JSON.stringify(outside), 'unreadable'],
    ['answers an item that does not exist', JSON.stringify(foreign), 'unreadable'],
    ['answers what every object has', JSON.stringify(inherited), 'unreadable'],
    ['has another name than its place', changed({ id: 'b-2' }), 'unreadable'],
    ['comes from a newer app', changed({ format: 4 }), 'newer'],
    [
      'comes from an unknown version',
      changed({ questionnaire: { ...sheet.questionnaire, version: '9.9.9' } }),
      'unknown-questionnaire',
    ],
    [
      'comes from an unknown questionnaire',
      changed({ questionnaire: { ...sheet.questionnaire, id: 'other' } }),
      'unknown-questionnaire',
    ],
    [
      'comes from the same version with other statements',
      changed({ questionnaire: { ...sheet.questionnaire, digest: '00000000' } }),
      'unknown-questionnaire',
    ],
  ] as const)('because it %s is set aside, untouched, beside those that can', async (...row) => {
    const [, spoilt, problem] = row;
    const held = { 'mooring.sheet.a-1': spoilt, 'mooring.sheet.whole': changed({ id: 'whole' }) };
    const { state, storage } = await wokenWith(held);
    expect(state.setAside).toEqual([{ key: 'sheet.a-1', problem }]);
    expect(state.sheets.map(({ id }) => id)).toEqual(['whole']);
    expect(contentOf(storage)).toEqual(held);
  });

  it('stays as it is while a new one is taken and kept', async () => {
    const held = { 'mooring.sheet.a-1': text.slice(0, 100) };
    const { storage, wiring } = await wokenWith(held);
    const { id, version, digest } = entry;
    const place = { questionnaire: { id, version, digest }, turn: 0, language: 'en' };
    wiring.keeper.answer(place, itemIds[0] ?? '', '2');
    expect(contentOf(storage)).toMatchObject(held);
    expect(Object.keys(contentOf(storage))).toHaveLength(2);
  });
});
