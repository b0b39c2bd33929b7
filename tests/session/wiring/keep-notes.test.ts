import { describe, expect, it } from 'vitest';
import { notesForStorage } from '#session';
import { keepNotes, openNotes, writeNote } from '#wiring';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { openTab } from './a-tab.ts';

const KEPT = { enough: 'The light was on' };
const device = () => fakeStorage({ 'mooring.notes': notesForStorage(KEPT) });
const stored = (storage: Storage) => contentOf(storage)['mooring.notes'];

describe('kept notes', () => {
  it('that another tab has removed do not come back by a letter typed here', async () => {
    const { wiring, storage } = openTab(device());
    await openNotes(wiring);
    storage.removeItem('mooring.notes');
    await openNotes(wiring);
    writeNote(wiring, 'waiting', 'A');
    expect(wiring.session.getState().notes).toEqual({ texts: { waiting: 'A' }, home: 'memory' });
    expect(stored(storage)).toBeUndefined();
  });

  it('are never written over by notes that did not know of them', async () => {
    const { wiring, storage } = openTab(device());
    writeNote(wiring, 'waiting', 'A');
    keepNotes(wiring, true);
    expect(stored(storage)).toBe(notesForStorage(KEPT));
    await openNotes(wiring);
    expect(stored(storage)).toBe(notesForStorage({ ...KEPT, waiting: 'A' }));
  });

  it('stay as they are on a shared device, which takes no new ones and shows none', async () => {
    const { wiring, storage } = openTab(device());
    await openNotes(wiring);
    wiring.keeper.setShared(true);
    writeNote(wiring, 'waiting', 'A');
    expect(stored(storage)).toBe(notesForStorage(KEPT));
    expect(wiring.session.getState().notes.home).toBe('memory');
    const other = openTab(storage);
    other.wiring.keeper.setShared(true);
    await openNotes(other.wiring);
    expect(other.wiring.session.getState().notes.texts).toEqual({});
  });
});
