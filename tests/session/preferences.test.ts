import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, readPreferences } from '#session';

describe('stored preferences', () => {
  it.each(['system', 'light', 'dark'] as const)('remember %s', (theme) => {
    expect(readPreferences(JSON.stringify({ theme }))).toEqual({ theme });
  });

  it('follow the device until something else is chosen', () => {
    expect(DEFAULT_PREFERENCES).toEqual({ theme: 'system' });
  });

  it('keep what they know of a later version, and nothing else', () => {
    const text = '{"theme":"dark","font":"large","__proto__":{"polluted":true}}';
    expect(readPreferences(text)).toEqual({ theme: 'dark' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('are the usual ones where they cannot be read', () => {
    const texts = ['', 'dark', 'null', '[]', '{}', '{"theme":"blue"}', '{"theme":["dark"]}'];
    for (const text of texts) expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
      }),
    );
  });
});
