import type { ByteReader } from './byte-reader.ts';

const MINUTE_MS = 60_000;
/** Minutes are counted from here (SPEC, R3). */
const EPOCH_MS = Date.UTC(2020, 0, 1);
/** Some four thousand years on: every such time is a plain ISO 8601 date. */
const MAX_MINUTES = 2 ** 31 - 1;

/** Whole minutes since 2020 began, never below zero: a device may have its clock wrong. */
export function toMinutes(time: string): number {
  const minutes = Math.floor((Date.parse(time) - EPOCH_MS) / MINUTE_MS);
  return Number.isNaN(minutes) ? 0 : Math.min(Math.max(minutes, 0), MAX_MINUTES);
}

/** The time that a number of minutes stands for; one too far off spoils the reader. */
export function readMinute(reader: ByteReader): string {
  const minutes = reader.number();
  if (minutes > MAX_MINUTES) reader.spoil();
  return new Date(EPOCH_MS + minutes * MINUTE_MS).toISOString();
}
