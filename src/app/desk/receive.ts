import type { FormEntry } from '#wiring';
import {
  answersOfCode,
  codeTag,
  decodeReply,
  packAnswers,
  readResultCode,
  replyId,
  unseal,
  type KeyPair,
  type Reply,
} from '#sharing';
import type { DeskOutcome, FiledReply } from './model.ts';
import { questionnaireOf, sheetsOfReply } from './sheets-of-reply.ts';

interface Receiving {
  readonly forms: readonly FormEntry[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

async function toFiled(
  reply: Reply,
  id: string,
  source: FiledReply['source'],
  { forms, now }: Receiving,
): Promise<DeskOutcome<FiledReply>> {
  const sheets = await sheetsOfReply(reply, forms, id);
  if (!sheets.ok) return sheets;
  return { ok: true, value: { id, label: '', filedAt: now, source, reply, sheets: sheets.value } };
}

/** A sealed reply, opened and read, ready to be filed. Nothing is stored. */
export async function receiveSealed(
  sealed: Uint8Array,
  { identity }: KeyPair,
  receiving: Receiving,
): Promise<DeskOutcome<FiledReply>> {
  const opened = await unseal(sealed, identity);
  if (!opened.ok) return opened;
  const reading = decodeReply(opened.bytes);
  if (!reading.ok) return reading;
  return toFiled(reading.value, replyId(reading.value), 'sealed', receiving);
}

const NO_HOMEWORK = '0'.repeat(16);
const NO_TIME = '2020-01-01T00:00:00.000Z';

/** The answers of a code that was typed, ready to be filed. A code says no time: the one of filing stands for it. */
export async function receiveCode(
  typed: string,
  language: string,
  receiving: Receiving,
): Promise<DeskOutcome<FiledReply>> {
  const code = readResultCode(typed);
  if (!code.ok) return code;
  const entry = receiving.forms.find((form) => codeTag(form) === code.value.tag);
  if (entry === undefined) return { ok: false, problem: 'unknown-questionnaire' };
  const { id, version, digest } = entry;
  const questionnaire = await questionnaireOf(entry);
  if (questionnaire === null) return { ok: false, problem: 'unfetched' };
  const answers = answersOfCode(questionnaire, code.value);
  if (answers === null) return { ok: false, problem: 'changed' };
  const replyAt = (time: string): Reply => ({
    homework: NO_HOMEWORK,
    madeAt: time,
    sheets: [
      {
        questionnaire: { id, version, digest },
        ...{ target: null, language, answeredAt: time, isFinished: true },
        answers: packAnswers(questionnaire, answers),
      },
    ],
    ownWords: '',
    questions: [],
  });
  // Named without its time, so that a code typed twice is the same reply.
  return toFiled(replyAt(receiving.now), replyId(replyAt(NO_TIME)), 'code', receiving);
}
