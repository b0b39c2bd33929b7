import { sha256 } from '@noble/hashes/sha2.js';
import { MAX_TARGETS } from '#session';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import { fromFragment, toFragment } from './envelope.ts';
import { toHex } from './hex.ts';
import { isLanguageTag, MAX_LANGUAGE_BYTES } from './language-tag.ts';
import { lengthOf, MAX_FORMS, MAX_NAME, MAX_NOTE_TEXT, MAX_WEEKS } from './limits.ts';
import type { Homework, HomeworkForm, LinkProblem, Reading } from './model.ts';
import { textFault } from './name-trust.ts';
import { recipientBytes, recipientOf } from './recipient-bytes.ts';
import { isRef, readRef, writeRef } from './ref-codec.ts';
import { readTarget, targetByte } from './target-codec.ts';

const BYTES_A_CHARACTER = 4;
const KEY_BYTES = 32;
const ID_BYTES = 8;
const OWN_WORDS = 1;
const TOGETHER = 2;

/** What keeps a homework from being made into a link, or a link from being one; null where nothing does (SPEC, H). */
export function homeworkProblem(homework: Homework): LinkProblem | null {
  const { name, note, forms, lookAgainWeeks, language, recipient } = homework;
  if (textFault(name) !== null || textFault(note, { lines: true }) !== null) return 'hidden';
  const isSound =
    name.trim() === name &&
    name !== '' &&
    lengthOf(name) <= MAX_NAME &&
    lengthOf(note) <= MAX_NOTE_TEXT &&
    isLanguageTag(language) &&
    Number.isInteger(lookAgainWeeks) &&
    lookAgainWeeks >= 0 &&
    lookAgainWeeks <= MAX_WEEKS &&
    recipientBytes(recipient) !== null &&
    areForms(forms);
  return isSound ? null : 'out-of-limits';
}

/** One to four questionnaires, none twice, each about up to three persons, none twice. */
function areForms(forms: readonly HomeworkForm[]): boolean {
  const ids = new Set(forms.map(({ questionnaire }) => questionnaire.id));
  return (
    forms.length > 0 &&
    forms.length <= MAX_FORMS &&
    ids.size === forms.length &&
    forms.every(
      ({ questionnaire, targets }) =>
        isRef(questionnaire) &&
        targets.length <= MAX_TARGETS &&
        new Set(targets.map(targetByte)).size === targets.length,
    )
  );
}

function writeForm(writer: ByteWriter, { questionnaire, targets }: HomeworkForm): void {
  writeRef(writer, questionnaire);
  writer.byte(targets.length);
  for (const target of targets) writer.byte(targetByte(target));
}

function readForm(reader: ByteReader): HomeworkForm {
  const questionnaire = readRef(reader);
  const count = Math.min(reader.byte(), MAX_TARGETS + 1);
  const targets = Array.from({ length: count }, () => readTarget(reader));
  const named = targets.filter((target) => target !== null);
  if (named.length < count) reader.spoil();
  return { questionnaire, targets: named };
}

/** A homework as the fragment of its link. Throws where `homeworkProblem` has something to say. */
export function encodeHomework(homework: Homework): string {
  const problem = homeworkProblem(homework);
  const key = recipientBytes(homework.recipient);
  if (problem !== null || key === null) throw new Error(`No link for this homework: ${problem}`);
  const writer = createByteWriter();
  writer.text(homework.language);
  writer.text(homework.name);
  writer.text(homework.note);
  writer.byte(
    (homework.asksOwnWords ? OWN_WORDS : 0) + (homework.reading === 'together' ? TOGETHER : 0),
  );
  writer.byte(homework.lookAgainWeeks);
  writer.byte(homework.forms.length);
  for (const form of homework.forms) writeForm(writer, form);
  writer.raw(key);
  return toFragment('homework', writer.bytes());
}

function readBody(body: Uint8Array): Homework | null {
  const reader = createByteReader(body);
  const language = reader.text(MAX_LANGUAGE_BYTES);
  const name = reader.text(MAX_NAME * BYTES_A_CHARACTER);
  const note = reader.text(MAX_NOTE_TEXT * BYTES_A_CHARACTER);
  const flags = reader.byte();
  const lookAgainWeeks = reader.byte();
  const count = Math.min(reader.byte(), MAX_FORMS + 1);
  const forms = Array.from({ length: count }, () => readForm(reader));
  const recipient = recipientOf(reader.raw(KEY_BYTES));
  if (!reader.isAtEnd() || flags > OWN_WORDS + TOGETHER) return null;
  return {
    ...{ language, name, note, forms, lookAgainWeeks, recipient },
    asksOwnWords: flags % TOGETHER === OWN_WORDS,
    reading: flags >= TOGETHER ? 'together' : 'alone',
  };
}

/** The one door for homework links from outside: the fragment, without "#". Whether this site has its questionnaires is for the caller. */
export function decodeHomework(fragment: string): Reading<Homework> {
  const body = fromFragment('homework', fragment);
  if (!body.ok) return body;
  const homework = readBody(body.value);
  if (homework === null) return { ok: false, problem: 'out-of-limits' };
  const problem = homeworkProblem(homework);
  return problem === null ? { ok: true, value: homework } : { ok: false, problem };
}

/** What names a homework in a reply: the first 8 bytes of the SHA-256 of its fragment, as hex. */
export function homeworkId(fragment: string): string {
  return toHex(sha256(new TextEncoder().encode(fragment)).slice(0, ID_BYTES));
}
