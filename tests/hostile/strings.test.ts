import { describe, expect, it } from 'vitest';
import { BOMBS, FAMILIES, MEMBERS } from './kit/corpus.ts';
import { FIELD_DOORS, INSIDE_DOORS, TEXT_DOORS } from './kit/doors.ts';
import { allFaults, faultsOf } from './kit/watch.ts';

describe('the collection of hostile strings', () => {
  it('has five hundred and more, none twice', () => {
    expect(new Set(MEMBERS).size).toBe(MEMBERS.length);
    expect(MEMBERS.length).toBeGreaterThanOrEqual(500);
  });
});

describe.each(TEXT_DOORS)('the door for a whole text: $name', (door) => {
  it.each(Object.entries(FAMILIES))('refuses all %s by name', async (_family, members) => {
    expect(await allFaults(door, members)).toEqual([]);
  });

  it.each(Object.entries(BOMBS))('refuses %s within a second', async (_name, make) => {
    expect(await faultsOf(door, make())).toEqual([]);
  });
});

describe.each(FIELD_DOORS)('a hostile text as $name', (door) => {
  it.each(Object.entries(FAMILIES))(
    'is refused or stands as text, for all %s',
    async (_family, members) => {
      expect(await allFaults(door, members)).toEqual([]);
    },
  );
});

describe.each(INSIDE_DOORS)('a bomb as $name', (door) => {
  it.each(Object.entries(BOMBS))('is refused within a second: %s', async (_name, make) => {
    expect(await faultsOf(door, make())).toEqual([]);
  });
});
