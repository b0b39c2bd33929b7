import { hasLoneSurrogate } from './canonical-json.ts';
import { findRawFaults } from './duplicate-keys.ts';
import { findSyntaxFault } from './find-syntax-fault.ts';
import { lineAt } from './line-of.ts';
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
  if (text.startsWith('\ufeff')) return refuse([toFault('json-mark', [], 'Begins with a mark.')]);
  const rawFaults = findRawFaults(text);
  if (rawFaults.length > 0) return refuse(rawFaults);
  const wrong = findSyntaxFault(text);
  if (wrong !== null) {
    const { line, column } = lineAt(text, wrong.at);
    const message = `${wrong.message} (line ${line}, column ${column}).`;
    return refuse([toFault('json-syntax', [], message)]);
  }
  const value: unknown = JSON.parse(text);
  const faults = findValueFaults(value, []);
  return faults.length > 0 ? refuse(faults) : { ok: true, value };
}

function refuse(faults: readonly Fault[]): JsonReading {
  return { ok: false, faults };
}

const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Depth is bounded by the raw scan, so recursion is too. */
function findValueFaults(value: unknown, path: readonly string[]): readonly Fault[] {
  if (typeof value === 'string') {
    // An id of such a name would find what every object has.
    if (unsafeKeys.includes(value)) return [toFault('json-key', path, `Is called "${value}".`)];
    return isWhole(value) ? [] : [toFault('json-surrogate', path, 'Lacks a character.')];
  }
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return [toFault('json-number', path, `Reads as ${Object.is(value, -0) ? '-0' : value}.`)];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const here = [...path, key];
    if (unsafeKeys.includes(key)) return [toFault('json-key', here, `Is called "${key}".`)];
    if (!isWhole(key)) return [toFault('json-surrogate', here, 'Lacks a character.')];
    return findValueFaults(member, here);
  });
}

/** Neither half a pair nor the sign that a reader puts for bytes that it could not read. */
function isWhole(text: string): boolean {
  return !hasLoneSurrogate(text) && !text.includes('\ufffd');
}
