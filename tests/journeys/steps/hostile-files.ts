import { exportFile, MAX_LABEL, readAnswerSheet } from '#session';
import { encodeReply, keyAtRest, replyProblem, seal, toArmor, type Reply } from '#sharing';
import { KEY } from '../../sharing/kit/keys.ts';
import { inParts } from './hostile-values.ts';
import type { HostileFile, Stored } from './pour.ts';
import { sheetWith } from './stored-sheets.ts';

const NOW = '2026-11-24T10:00:00.000Z';
/** A reply's own words, and its questions. */
const WORDS_IN_REPLY = 6;

/** Each as a file of its own, also by its name. */
export function filesOf(texts: readonly string[]): readonly HostileFile[] {
  return texts.map((text) => [text, text]);
}

/** One file of ours with a check for every text that a check may be named by. */
export function fileOfNamed(texts: readonly string[]): { file: HostileFile; count: number } {
  const sheets = texts.flatMap((text, index) => {
    const id = `n-${index}`;
    const startedAt = new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString();
    const label = text.slice(0, MAX_LABEL);
    const changes = { id, sitting: id, label, startedAt, finishedAt: NOW, updatedAt: NOW };
    const reading = readAnswerSheet(JSON.stringify(sheetWith({ 'depending-1': '4' }, changes)));
    return reading.ok ? [reading.sheet] : [];
  });
  return { file: ['checks.json', exportFile(sheets)], count: sheets.length };
}

function replyWith(words: readonly string[]): Reply {
  const [ownWords = '', ...questions] = words;
  return { homework: '0011223344556677', madeAt: NOW, sheets: [], ownWords, questions };
}

/** Sealed replies for the key of the desk, with every text in them that a client may write. */
export async function sealedReplies(texts: readonly string[]): Promise<readonly HostileFile[]> {
  const words = texts.map((text) => text.slice(0, 200));
  const allowed = words.filter(
    (text) => text !== '' && replyProblem(replyWith([text, text])) === null,
  );
  return Promise.all(
    inParts(allowed, WORDS_IN_REPLY).map(async (part, index): Promise<HostileFile> => {
      const sealed = await seal(encodeReply(replyWith(part)), KEY.recipient);
      return [`reply-${index}.age`, toArmor(sealed)];
    }),
  );
}

/** What a therapist's device holds whose desk is open to whoever has the device. */
export async function deskOnDevice(): Promise<Stored> {
  const { recipient, isLocked, text } = await keyAtRest(KEY, '');
  const key = { format: 1, recipient, isLocked, file: text, backedUpAt: NOW };
  return { 'mooring.key': JSON.stringify(key) };
}
