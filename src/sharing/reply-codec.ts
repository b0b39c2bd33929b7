import { createByteReader, type ByteReader } from './byte-reader.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import { fromHex, toHex } from './hex.ts';
import { isLanguageTag, MAX_LANGUAGE_BYTES } from './language-tag.ts';
import {
  lengthOf,
  MAX_OWN_WORDS,
  MAX_PAYLOAD_BYTES,
  MAX_QUESTION_TEXT,
  MAX_QUESTIONS,
  MAX_REPLY_SHEETS,
} from './limits.ts';
import type { LinkProblem, Reading, Reply, ReplySheet } from './model.ts';
import { textFault } from './name-trust.ts';
import { isRef, readRef, writeRef } from './ref-codec.ts';
import { readMinute, toMinutes } from './reply-time.ts';
import { readTarget, targetByte } from './target-codec.ts';

const VERSION = 1;
const ID_BYTES = 8;
const BYTES_A_CHARACTER = 4;
const MAX_ANSWER_BYTES = 255;

/** What keeps a reply from being sent, or bytes from being one; null where nothing does (SPEC, R). Times are not looked at. */
export function replyProblem({ homework, sheets, ownWords, questions }: Reply): LinkProblem | null {
  const texts = [ownWords, ...questions];
  if (texts.some((text) => textFault(text, { lines: true }) !== null)) return 'hidden';
  const isSound =
    /^[0-9a-f]{16}$/.test(homework) &&
    sheets.length <= MAX_REPLY_SHEETS &&
    sheets.every(isSheet) &&
    lengthOf(ownWords) <= MAX_OWN_WORDS &&
    questions.length <= MAX_QUESTIONS &&
    questions.every((text) => text !== '' && lengthOf(text) <= MAX_QUESTION_TEXT);
  return isSound ? null : 'out-of-limits';
}

function isSheet({ questionnaire, language, answers }: ReplySheet): boolean {
  return isRef(questionnaire) && isLanguageTag(language) && answers.length <= MAX_ANSWER_BYTES;
}

function writeSheet(writer: ByteWriter, sheet: ReplySheet): void {
  writeRef(writer, sheet.questionnaire);
  writer.byte(targetByte(sheet.target));
  writer.text(sheet.language);
  writer.number(toMinutes(sheet.answeredAt));
  writer.byte(sheet.isFinished ? 1 : 0);
  writer.counted(sheet.answers);
}

function readSheet(reader: ByteReader): ReplySheet {
  const questionnaire = readRef(reader);
  const target = readTarget(reader);
  const language = reader.text(MAX_LANGUAGE_BYTES);
  const answeredAt = readMinute(reader);
  const finished = reader.byte();
  const answers = reader.counted(MAX_ANSWER_BYTES);
  if (finished > 1) reader.spoil();
  return { questionnaire, target, language, answeredAt, isFinished: finished === 1, answers };
}

/**
 * A reply as the bytes that are sealed. Seconds are left out, and times before 2020, as a device with a wrong clock has
 * them, are written as its first minute. Throws where `replyProblem` has something to say, or the bytes come out too many.
 */
export function encodeReply(reply: Reply): Uint8Array {
  const problem = replyProblem(reply);
  if (problem !== null) throw new Error(`No bytes for this reply: ${problem}`);
  const { homework, madeAt, sheets, ownWords, questions } = reply;
  const writer = createByteWriter();
  writer.byte(VERSION);
  writer.raw(fromHex(homework));
  writer.number(toMinutes(madeAt));
  writer.byte(sheets.length);
  for (const sheet of sheets) writeSheet(writer, sheet);
  writer.text(ownWords);
  writer.byte(questions.length);
  for (const question of questions) writer.text(question);
  const bytes = writer.bytes();
  if (bytes.length > MAX_PAYLOAD_BYTES) throw new Error('No bytes for this reply: too-large');
  return bytes;
}

/**
 * The one door for unsealed replies. Whether this site has the questionnaires, and whether the packed answers are among
 * their options, is for the caller.
 */
export function decodeReply(bytes: Uint8Array): Reading<Reply> {
  if (bytes.length > MAX_PAYLOAD_BYTES) return { ok: false, problem: 'too-large' };
  const reader = createByteReader(bytes);
  const version = reader.byte();
  if (version !== VERSION) return { ok: false, problem: version > VERSION ? 'newer' : 'not-ours' };
  const homework = toHex(reader.raw(ID_BYTES));
  const madeAt = readMinute(reader);
  const sheetCount = Math.min(reader.byte(), MAX_REPLY_SHEETS + 1);
  const sheets = Array.from({ length: sheetCount }, () => readSheet(reader));
  const ownWords = reader.text(MAX_OWN_WORDS * BYTES_A_CHARACTER);
  const questionCount = Math.min(reader.byte(), MAX_QUESTIONS + 1);
  const questions = Array.from({ length: questionCount }, () =>
    reader.text(MAX_QUESTION_TEXT * BYTES_A_CHARACTER),
  );
  if (!reader.isAtEnd()) return { ok: false, problem: 'out-of-limits' };
  const reply = { homework, madeAt, sheets, ownWords, questions };
  const problem = replyProblem(reply);
  return problem === null ? { ok: true, value: reply } : { ok: false, problem };
}
