import { readdirSync, readFileSync } from 'node:fs';
import { formatProblem, type RawFile, readQuestionnaire, type VersionForms } from '#instrument';
import { sha256 } from './attachment-check.ts';

const root = new URL('../../questionnaires/', import.meta.url);

export interface ReleasedVersion {
  /** Such as `attachment-check/1.0.0`. */
  readonly name: string;
  readonly files: readonly RawFile[];
  readonly forms: VersionForms;
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}${name}/`);
}

export function formsOf(files: readonly RawFile[]): VersionForms {
  const reading = readQuestionnaire(files, sha256);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.forms;
}

/** Every version in the tree, read afresh. */
export const RELEASED: readonly ReleasedVersion[] = foldersIn('./')
  .flatMap(foldersIn)
  .map((folder) => {
    const files = readdirSync(new URL(folder, root)).map((name) => ({
      path: `questionnaires/${folder.slice(2)}${name}`,
      text: readFileSync(new URL(`${folder}${name}`, root), 'utf8'),
    }));
    return { name: folder.slice(2, -1), files, forms: formsOf(files) };
  });

/** A version by its name, such as `attachment-check/1.0.0`. */
export function released(version: string): ReleasedVersion {
  const found = RELEASED.find(({ name }) => name === version);
  if (found === undefined) throw new Error(`There is no ${version}.`);
  return found;
}
