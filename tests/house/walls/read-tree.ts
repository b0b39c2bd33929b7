import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A text file of the project. `path` is relative to the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(import.meta.dirname, '../../..');

function pathsUnder(folder: string, isLeftOut: (name: string) => boolean): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pathsUnder(path, isLeftOut);
    return entry.isFile() ? [path] : [];
  });
}

/** Reads one file of the project. Throws where there is none. */
export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** All files below a folder whose path fits the pattern, sorted by path; none where the folder is not there. */
export function readTree(folder: string, pattern: RegExp): readonly SourceFile[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return pathsUnder(folder, () => false)
    .filter((path) => pattern.test(path))
    .sort()
    .map(readSource);
}

/** Every file that a fresh clone would hold: all but what .gitignore names (plain names only), sorted by path. */
export function readProject(): readonly SourceFile[] {
  const ignored = new Set(readSource('.gitignore').text.split('\n').concat('.git'));
  return [...pathsUnder('', (name) => ignored.has(name))].sort().map(readSource);
}
