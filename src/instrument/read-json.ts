import { hasLoneSurrogate } from './canonical-json.ts';
import { findRawFaults } from './duplicate-keys.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

const sizeLimit = 1_000_000;

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Parses raw text that nobody vouches for. Never throws. */
export function readJson(text: string): JsonReading {
  if (text.length > sizeLimit) {
    return refuse([toFault('json-size', [], `Has ${text.length} characters.`)]);
  }
  const rawFaults = findRawFaults(text);
  if (rawFaults.length > 0) return refuse(rawFaults);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse([toFault('json-syntax', [], `Is not JSON: ${reason}.`)]);
  }
  const faults = findValueFaults(value, []);
  return faults.length > 0 ? refuse(faults) : { ok: true, value };
}

function refuse(faults: readonly Fault[]): JsonReading {
  return { ok: false, faults };
}

const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Depth is bounded by the raw scan, so recursion is too. */
function findValueFaults(value: unknown, path: readonly string[]): readonly Fault[] {
  if (typeof value === 'string' && hasLoneSurrogate(value)) {
    return [toFault('json-surrogate', path, 'Holds half a character.')];
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return [toFault('json-number', path, `Reads as ${Object.is(value, -0) ? '-0' : value}.`)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const here = [...path, key];
    if (unsafeKeys.includes(key)) return [toFault('json-key', here, `Is called "${key}".`)];
    if (hasLoneSurrogate(key)) return [toFault('json-surrogate', here, 'Holds half a character.')];
    return findValueFaults(member, here);
  });
}
