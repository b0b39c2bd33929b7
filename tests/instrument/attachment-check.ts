import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Form, type Problem, type RawFile, readQuestionnaire } from '#instrument';
import { keysOf, withMember } from './edit-json.ts';

export const FOLDER = 'questionnaires/attachment-check/1.0.0';
export const MAIN = `${FOLDER}/questionnaire.json`;
export const ENGLISH = `${FOLDER}/text.en.json`;

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function fromTree(path: string): RawFile {
  return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') };
}

/** The released files, as they lie in the tree. */
export const FILES: readonly RawFile[] = [fromTree(MAIN), fromTree(ENGLISH)];

export function parsed(path: string): unknown {
  const json: unknown = JSON.parse(FILES.find((file) => file.path === path)?.text ?? 'null');
  return json;
}

export function attachmentCheck(): Form {
  const reading = readQuestionnaire(FILES, sha256);
  if (!reading.ok) throw new Error('The released questionnaire breaks a rule.');
  return reading.form;
}

/** One change of one file: file, JSON pointer, new value (undefined removes). */
export type Edit = readonly [file: string, path: string, value: unknown];

export function withEdits(edits: readonly Edit[]): readonly RawFile[] {
  return FILES.map(({ path, text }) => {
    const own = edits.filter(([file]) => file === path);
    const start: unknown = JSON.parse(text);
    const json = own.reduce((at, [, place, value]) => withMember(at, keysOf(place), value), start);
    return { path, text: JSON.stringify(json) };
  });
}

export function withText(path: string, change: (text: string) => string): readonly RawFile[] {
  return FILES.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

export function problemsIn(files: readonly RawFile[]): readonly Problem[] {
  const reading = readQuestionnaire(files, sha256);
  return reading.ok ? [] : reading.problems;
}
