import type { Target } from '#instrument';
import type { ByteReader } from './byte-reader.ts';

/** In the order of their numbers (SPEC, B6), which only ever grows. */
const PERSONS: readonly Target['person'][] = [
  ...(['partner', 'mother-figure', 'father-figure', 'friend', 'other'] as const),
];
const TENSES: readonly Target['tense'][] = ['present', 'past'];

/** A target as one byte from 1; 0 is nobody in particular. */
export function targetByte(target: Target | null): number {
  if (target === null) return 0;
  return 1 + PERSONS.indexOf(target.person) * 2 + TENSES.indexOf(target.tense);
}

/** The target that a byte stands for; an unknown one spoils the reader. */
export function readTarget(reader: ByteReader): Target | null {
  const byte = reader.byte();
  if (byte === 0) return null;
  const person = PERSONS[Math.floor((byte - 1) / 2)];
  const tense = TENSES[(byte - 1) % 2];
  if (person !== undefined && tense !== undefined) return { person, tense };
  reader.spoil();
  return null;
}
