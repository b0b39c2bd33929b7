import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersionForms } from '../src/instrument/check-succession.ts';
import { toShortDigest } from '../src/instrument/digests.ts';
import { lineOf } from '../src/instrument/line-of.ts';
import { checkManifest, readManifest } from '../src/instrument/manifest.ts';
import { pagesOf } from '../src/instrument/pages-of.ts';
import type { Problem } from '../src/instrument/problem.ts';
import { toProblem } from '../src/instrument/problem.ts';
import { readingGrade } from '../src/instrument/readability.ts';
import { rules } from '../src/instrument/rules.ts';
import type { Step } from './questionnaires-draft.ts';
import { draftVersion } from './questionnaires-draft.ts';
import { FOLDER, readFolder } from './questionnaires-folder.ts';

export interface CommandResult {
  /** 0 when all is well, 1 otherwise. */
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
}

const USAGE: readonly string[] = [
  'npm run questionnaires                                     checks every file',
  'npm run questionnaires -- draft <id> <version> <step>      copies a version into the next one',
  '                                                           <step> is major, minor or patch',
];

/** The words after `npm run questionnaires --`. Today is `YYYY-MM-DD`. */
export async function runCommand(
  words: readonly string[],
  root: string,
  today: string,
): Promise<CommandResult> {
  const [command, id, version, step, ...more] = words;
  if (command === undefined) return checkAll(root);
  if (command !== 'draft' || id === undefined || version === undefined || more.length > 0) {
    return { exitCode: 1, lines: USAGE };
  }
  if (!isStep(step)) return { exitCode: 1, lines: USAGE };
  const result = await draftVersion(root, { id, version, step, today });
  if (!result.ok) return { exitCode: 1, lines: [`Nothing was written. ${result.reason}`] };
  return {
    exitCode: 0,
    lines: [
      `${result.folder} is there: ${result.files.join(', ')}.`,
      'Next:',
      '1. Make your change in these files. The old version stays as it is.',
      '2. In questionnaire.json, write the summary of the last entry of `changes`, and list each text that you changed.',
      '3. Look at the date in the first disclosure, d1, of each text file.',
      '4. Run `npm run questionnaires` until it finds nothing more.',
    ],
  };
}

/** Every file of `<root>/questionnaires`, with all that is wrong, or what is there. */
export function checkAll(root: string): CommandResult {
  const { files, versions, problems } = readFolder(root);
  const promises = problems.length > 0 ? [] : checkAgainstManifest(root, versions);
  const isNew = ({ rule }: Problem) => rule === 'manifest-row';
  const all = [...problems, ...promises.filter((problem) => !isNew(problem))];
  if (all.length === 0) {
    const fresh = promises.filter(isNew).map(({ path }) => path.slice(1).replace('/', ' '));
    return {
      exitCode: 0,
      lines: [...versions.flatMap(describeVersion), '', 'All is well.', ...describeNew(fresh)],
    };
  }
  const places = [...new Set(all.map(({ file }) => file))];
  return {
    exitCode: 1,
    lines: [
      ...places.flatMap((file) => [
        file,
        ...all.filter((one) => one.file === file).flatMap((one) => describe(one, files)),
        '',
      ]),
      `${all.length} to mend in ${places.length} of the files.`,
    ],
  };
}

function checkAgainstManifest(root: string, versions: readonly VersionForms[]): readonly Problem[] {
  const file = `${FOLDER}/manifest.json`;
  const path = join(root, file);
  const reading = readManifest(existsSync(path) ? readFileSync(path, 'utf8') : '[]');
  const forms = versions.flatMap((version) => Object.values(version).slice(0, 1));
  const faults = reading.ok ? checkManifest(reading.manifest, forms) : reading.faults;
  return faults.map((fault) => toProblem(file, fault));
}

function describe(
  { file, path, rule, message, mend }: Problem,
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  const text = files.find((one) => one.path === file)?.text;
  const line = text === undefined || path === '' ? '' : `line ${lineOf(text, path)}, `;
  const place = path === '' ? 'the whole file' : `${line}${path}`;
  return [`  ${place}`, `    ${message} [${rule}]`, `    ${mend}`];
}

function describeNew(versions: readonly string[]): readonly string[] {
  if (versions.length === 0) return [];
  return [`Not released yet: ${versions.join(', ')}. ${rules['manifest-row']}`];
}

function describeVersion(forms: VersionForms): readonly string[] {
  return Object.entries(forms).flatMap(([language, { questionnaire, text, digests }], at) => {
    const { id, version, status, items, scales, targets } = questionnaire;
    const wordsOf = (ids: readonly string[]) => ids.map((one) => text.items[one] ?? '');
    const grades = pagesOf(questionnaire).map((page) => readingGrade(wordsOf(page)).toFixed(1));
    const counts = scales.map((scale) => `${scale.id} ${scale.items.length}`).join(', ');
    const isEnglish = language.startsWith('en');
    return [
      ...(at > 0
        ? []
        : [
            '',
            `${id} ${version} (${status})`,
            `  ${items.length} items: ${counts}`,
            ...(targets.length === 0 ? [] : [`  about ${describeTargets(questionnaire)}`]),
            `  digests: structure ${toShortDigest(digests.structure)}, scoring ${toShortDigest(digests.scoring)}, file ${toShortDigest(digests.file)}`,
          ]),
      `  ${language}: ${text.status}${isEnglish ? `; reading grade by page ${grades.join(', ')}` : ''}`,
    ];
  });
}

function describeTargets({ targets }: VersionForms[string]['questionnaire']): string {
  return targets.map(({ person, tense }) => `${person} (${tense})`).join(', ');
}

function isStep(word: string | undefined): word is Step {
  return word === 'major' || word === 'minor' || word === 'patch';
}
