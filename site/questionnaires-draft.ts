import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { unwrittenSummary } from '../src/instrument/check-evidence.ts';
import type { Form, Questionnaire, QuestionnaireText } from '../src/instrument/model.ts';
import { compareVersions } from '../src/instrument/versions.ts';
import { FOLDER, readFolder, sha256 } from './questionnaires-folder.ts';

export type Step = 'major' | 'minor' | 'patch';

export interface Draft {
  readonly id: string;
  /** The released version that the new one starts from. */
  readonly version: string;
  readonly step: Step;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export type DraftResult =
  | { readonly ok: true; readonly folder: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Copies a version into the folder of the next one: number and date raised in every file, an entry in `changes` to
 * fill in. Writes nothing where it refuses, and never over a folder that is there.
 */
export async function draftVersion(root: string, draft: Draft): Promise<DraftResult> {
  const { id, version, step } = draft;
  const versions = readFolder(root).versions;
  const forms = versions.find((candidate) =>
    Object.values(candidate).some(
      ({ questionnaire }) => questionnaire.id === id && questionnaire.version === version,
    ),
  );
  if (forms === undefined) {
    const known = versions
      .flatMap((candidate) => Object.values(candidate).slice(0, 1))
      .map(({ questionnaire }) => `${questionnaire.id} ${questionnaire.version}`);
    return refuse(`There is no sound ${id} ${version}. There are: ${known.join(', ')}.`);
  }
  const next = raised(version, step);
  const folder = `${FOLDER}/${id}/${next}`;
  if (existsSync(join(root, folder))) return refuse(`${folder} is there already.`);
  const newest =
    readdirSync(join(root, FOLDER, id))
      .toSorted(compareVersions)
      .at(-1) ?? version;
  if (compareVersions(newest, version) > 0)
    return refuse(`Start from the newest, ${id} ${newest}.`);
  const [source] = Object.values(forms);
  if (source === undefined) return refuse(`${id} ${version} has no language.`);
  const files = filesOf(forms, source.questionnaire, { ...draft, next });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, json] of files) {
    const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 100 });
    writeFileSync(join(root, folder, name), text, { flag: 'wx' });
  }
  return { ok: true, folder, files: files.map(([name]) => name) };
}

function refuse(reason: string): DraftResult {
  return { ok: false, reason };
}

function filesOf(
  forms: Readonly<Record<string, Form>>,
  questionnaire: Questionnaire,
  { version, today, next }: Draft & { readonly next: string },
): readonly (readonly [string, object])[] {
  const told = (text: QuestionnaireText | undefined) =>
    (text?.disclosures['d1'] ?? '').replaceAll(version, next);
  const source = told(forms[questionnaire.sourceLanguage]?.text);
  const texts = Object.entries(forms).map(([language, { text }]) => {
    const disclosures = { ...text.disclosures, d1: told(text) };
    const madeFrom =
      text.madeFrom === undefined
        ? {}
        : { madeFrom: { ...text.madeFrom, '/disclosures/d1': sha256(source) } };
    return [`text.${language}.json`, { ...text, version: next, disclosures, ...madeFrom }] as const;
  });
  // A log runs forward, whatever the clock says.
  const released = today < questionnaire.released ? questionnaire.released : today;
  const change = {
    version: next,
    released,
    summary: unwrittenSummary,
    texts: Object.keys(forms).map((language) => ({
      ...{ language, path: '/disclosures/d1', meaning: 'same' },
    })),
  };
  return [
    [
      'questionnaire.json',
      {
        ...questionnaire,
        version: next,
        released,
        changes: [...questionnaire.changes, change],
      },
    ],
    ...texts,
  ];
}

function partsOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}

function raised(version: string, step: Step): string {
  const [major, minor, patch] = partsOf(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
