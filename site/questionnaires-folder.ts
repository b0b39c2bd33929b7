import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersionForms } from '../src/instrument/check-succession.ts';
import { checkVersions } from '../src/instrument/check-versions.ts';
import type { Problem } from '../src/instrument/problem.ts';
import { toFault, toProblem } from '../src/instrument/problem.ts';
import type { RawFile } from '../src/instrument/read-questionnaire.ts';
import { readQuestionnaire } from '../src/instrument/read-questionnaire.ts';

export const FOLDER = 'questionnaires';

/** Files beside the questionnaires: the guide, and what the tests generate. */
const OWN_FILES: readonly string[] = [
  'README.md',
  'manifest.json',
  'questionnaire.schema.json',
  'questionnaire-text.schema.json',
];

export interface QuestionnairesFolder {
  /** Every file of every version, broken or not. */
  readonly files: readonly RawFile[];
  /** The versions that break no rule. */
  readonly versions: readonly VersionForms[];
  readonly problems: readonly Problem[];
}

/** SHA-256 over UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reads all of `<root>/questionnaires`. Paths are relative to the root, with `/`. Never throws on what the files hold. */
export function readFolder(root: string): QuestionnairesFolder {
  const top = entriesOf(root, FOLDER);
  const ids = top.folders.map((path) => entriesOf(root, path));
  const versions = ids.flatMap(({ folders }) => folders).map((path) => entriesOf(root, path));
  const strays = [
    ...top.files.filter((path) => !OWN_FILES.includes(path.slice(FOLDER.length + 1))),
    ...ids.flatMap(({ files }) => files),
    ...versions.flatMap(({ folders }) => folders),
  ].map((path) => toProblem(path, toFault('file-unknown', [], 'Is not known.')));
  const files = versions.map((version) =>
    version.files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
  const readings = files.map((own, at) => {
    const reading = readQuestionnaire(own, sha256);
    const folder = versions[at]?.path ?? '';
    // A missing questionnaire.json has no path of its own: say which folder lacks it.
    return reading.ok || own.some(({ path }) => path.endsWith('/questionnaire.json'))
      ? reading
      : { ok: false as const, problems: reading.problems.map((one) => inFolder(folder, one)) };
  });
  const sound = readings.flatMap((reading) => (reading.ok ? [reading.forms] : []));
  return {
    files: files.flat(),
    versions: sound,
    problems: [
      ...strays,
      ...readings.flatMap((reading) => (reading.ok ? [] : reading.problems)),
      ...(sound.length === readings.length ? checkVersions(sound) : []),
    ],
  };
}

function inFolder(folder: string, problem: Problem): Problem {
  return problem.file.includes('/') ? problem : { ...problem, file: `${folder}/${problem.file}` };
}

function entriesOf(root: string, path: string) {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
    // What file managers leave behind.
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const pathsOf = (areFolders: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === areFolders)
      .map(({ name }) => `${path}/${name}`);
  return { path, folders: pathsOf(true), files: pathsOf(false) };
}
