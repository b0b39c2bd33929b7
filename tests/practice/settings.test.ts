import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '#practice';
import {
  readFragment,
  readSettings,
  settingsToAttributes,
  settingsToFragment,
} from '#practice/reader';
import { anySettings, OFFERED } from './kit/arbitrary.ts';

describe('settings on their way', () => {
  it('come back from a fragment as they went in, with nothing to say', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('', '#', '?'), (settings, start) => {
        const raw = readFragment(start + settingsToFragment(settings));
        expect(readSettings(raw, OFFERED)).toEqual({ settings, notes: [] });
      }),
    );
  });

  it('come back from attributes', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const raw = Object.fromEntries(settingsToAttributes(settings));
        expect(readSettings(raw, OFFERED)).toEqual({ settings, notes: [] });
      }),
    );
  });

  it('are nothing where there is nothing to say', () => {
    expect(settingsToFragment(NO_SETTINGS)).toBe('');
    expect(settingsToAttributes(NO_SETTINGS)).toEqual([]);
    expect(readSettings(readFragment(''), OFFERED)).toEqual({ settings: NO_SETTINGS, notes: [] });
  });
});

describe('anything at all', () => {
  it('is read without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
        const { settings } = readSettings(raw, OFFERED);
        expect(readSettings(readFragment(settingsToFragment(settings)), OFFERED).notes).toEqual([]);
      }),
    );
  });
});
