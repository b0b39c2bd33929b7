import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

const depthLimit = 20;

interface Level {
  /** Keys seen so far; null in a list. */
  readonly keys: Set<string> | null;
  key: string | number;
}

/**
 * Reads raw JSON text for what `JSON.parse` hides: two members of one object with the same key, and nesting
 * beyond 20 levels. Never throws; what is no JSON at all is left for the parser to name.
 */
export function findRawFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  // A string that is never closed goes to the end: looked for from each of its quotes again, time would grow as a square.
  const token = /"(?:[^"\\]|\\.|\\$)*(?:"(\s*:)?|$)|[{}[\],]/gsu;
  for (const match of text.matchAll(token)) {
    const [found, colon] = match;
    const top = levels.at(-1);
    if (found === '{' || found === '[') {
      levels.push({ keys: found === '{' ? new Set() : null, key: 0 });
      if (levels.length > depthLimit) {
        return [...faults, toFault('json-depth', pathOf(levels.slice(0, -1)), 'Nests too deep.')];
      }
    } else if (found === '}' || found === ']') {
      levels.pop();
    } else if (found === ',') {
      if (typeof top?.key === 'number') top.key += 1;
    } else if (top?.keys && colon !== undefined) {
      const key = toKey(found.slice(0, -colon.length));
      top.key = key;
      if (top.keys.has(key)) {
        faults.push(toFault('json-duplicate-key', pathOf(levels), `"${key}" is given twice.`));
      }
      top.keys.add(key);
    }
  }
  return faults;
}

function pathOf(levels: readonly Level[]): readonly (string | number)[] {
  return levels.map(({ key }) => key);
}

/** `"a"` and `"\u0061"` are the same key. */
function toKey(quoted: string): string {
  try {
    const key: unknown = JSON.parse(quoted);
    return String(key);
  } catch {
    return quoted;
  }
}
