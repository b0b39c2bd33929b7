import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDevice } from '#storage';
import { contentOf, fakeStorage } from './fake-storage.ts';

const HOST = { theme: 'theirs', 'sheet.a': 'theirs', mooring: 'theirs', 'mooringX.a': 'theirs' };
const OURS = { 'mooring.sheet.a': 'ours', 'mooring.preferences': 'ours too' };

/** Half letters among them. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

function blocked(): Storage {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

function failing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

describe('this device', () => {
  it('gives back what was written, under the same key', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const storage = fakeStorage();
        const device = openDevice(() => storage);
        expect(device.write(key, text)).toBe('kept');
        expect(device.read(key)).toBe(text);
        expect(device.keys()).toEqual([key]);
        device.remove(key);
        expect(device.read(key)).toBeNull();
        expect(device.keys()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('sees no key of the site that it stands on', () => {
    const device = openDevice(() => fakeStorage({ ...HOST, ...OURS }));
    expect(device.keys()).toEqual(['sheet.a', 'preferences']);
    expect(device.read('theme')).toBeNull();
    expect(device.read('sheet.a')).toBe('ours');
  });

  it('writes and removes no key of the site that it stands on', () => {
    const storage = fakeStorage({ ...HOST, ...OURS });
    const device = openDevice(() => storage);
    device.write('theme', 'ours');
    device.remove('theme');
    for (const key of device.keys()) device.remove(key);
    expect(contentOf(storage)).toEqual(HOST);
  });

  it('reads a key that is not there as nothing, and removes it without a word', () => {
    const device = openDevice(() => fakeStorage());
    expect(device.read('sheet.a')).toBeNull();
    device.remove('sheet.a');
    expect(device.keys()).toEqual([]);
  });
});

describe('a device that refuses', () => {
  it('its storage altogether holds nothing and says so', () => {
    const device = openDevice(blocked);
    expect(device.keys()).toEqual([]);
    expect(device.read('sheet.a')).toBeNull();
    expect(device.write('sheet.a', 'text')).toBe('refused');
    device.remove('sheet.a');
  });

  it('one more text because it is full says full', () => {
    const setItem = failing(new DOMException('No room.', 'QuotaExceededError'));
    const device = openDevice(() => fakeStorage(OURS, { setItem }));
    expect(device.write('sheet.b', 'text')).toBe('full');
    expect(device.read('sheet.a')).toBe('ours');
  });

  it.each([
    ['blocked', new DOMException('Denied.', 'SecurityError')],
    ['an error of its own', new Error('QuotaExceededError')],
    ['no error at all', 'QuotaExceededError'],
  ])('one more text for another reason (%s) says refused', (_why, error) => {
    const device = openDevice(() => fakeStorage(OURS, { setItem: failing(error) }));
    expect(device.write('sheet.b', 'text')).toBe('refused');
  });

  it('to be read, listed or cleaned stays silent', () => {
    const refuse = failing(new DOMException('Denied.', 'SecurityError'));
    const device = openDevice(() =>
      fakeStorage(OURS, { getItem: refuse, key: refuse, removeItem: refuse }),
    );
    expect(device.read('sheet.a')).toBeNull();
    expect(device.keys()).toEqual([]);
    device.remove('sheet.a');
  });

  it('today and not tomorrow is asked anew each time', () => {
    const storage = fakeStorage();
    let isBlocked = true;
    const device = openDevice(() => (isBlocked ? blocked() : storage));
    expect(device.write('sheet.a', 'text')).toBe('refused');
    isBlocked = false;
    expect(device.write('sheet.a', 'text')).toBe('kept');
  });
});
