/**
 * A second reader of links, payloads and codes, written from src/sharing/SPEC.md alone: it shares no line with the first,
 * and takes for granted that what it reads is right.
 */
import { crc32 } from 'node:zlib';

const PERSONS = ['partner', 'mother-figure', 'father-figure', 'friend', 'other'];
const TENSES = ['present', 'past'];
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function createCursor(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const byte = () => {
    at += 1;
    return view.getUint8(at - 1);
  };
  const number = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const next = BigInt(byte());
      value |= (next & 0x7fn) << shift;
      if (next < 0x80n) return Number(value);
    }
  };
  const hex = (length: number) =>
    Array.from({ length }, () => byte().toString(16).padStart(2, '0')).join('');
  return {
    ...{ byte, number, hex },
    text: () => Buffer.from(hex(number()), 'hex').toString('utf8'),
    list: <Value>(read: () => Value): readonly Value[] => Array.from({ length: byte() }, read),
    end: () => {
      if (at !== view.byteLength) throw new Error('Something is left over');
    },
  };
}
type Cursor = ReturnType<typeof createCursor>;

function questionnaireAt(cursor: Cursor) {
  const id = cursor.text();
  const version = [cursor.number(), cursor.number(), cursor.number()].join('.');
  return { id, version, digest: cursor.hex(4) };
}

function targetAt(cursor: Cursor) {
  const byte = cursor.byte();
  if (byte === 0) return null;
  return { person: PERSONS[(byte - 1) >> 1], tense: TENSES[(byte - 1) & 1] };
}

function timeAt(cursor: Cursor): string {
  return new Date(Date.parse('2020-01-01T00:00Z') + cursor.number() * 60_000).toISOString();
}

/** Bech32 as BIP 173 describes it. */
function bech32(prefix: string, hex: string): string {
  const bits = Array.from(hex).map((digit) =>
    Number.parseInt(digit, 16).toString(2).padStart(4, '0'),
  );
  const words = (bits.join('').match(/.{1,5}/g) ?? []).map((five) =>
    parseInt(five.padEnd(5, '0'), 2),
  );
  const codes = Array.from(prefix).map((letter) => letter.charCodeAt(0));
  const checked = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  const sum = [...checked, ...words, 0, 0, 0, 0, 0, 0].reduce((before, word) => {
    const shifted = ((before & 0x1ffffff) << 5) ^ word;
    return generators.reduce(
      (next, generator, bit) => ((before >>> 25) & (1 << bit) ? next ^ generator : next),
      shifted,
    );
  }, 1);
  const check = [25, 20, 15, 10, 5, 0].map((shift) => ((sum ^ 1) >>> shift) & 31);
  return `${prefix}1${[...words, ...check].map((word) => BECH32[word]).join('')}`;
}

/** The body of a fragment (SPEC, E). */
export function secondBody(fragment: string, kind: number): Uint8Array {
  const bytes = Buffer.from(fragment, 'base64url');
  const end = bytes.length - 4;
  if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(0, end))) throw new Error('Wrong check');
  if (bytes[0] !== 1 || bytes[1] !== kind) throw new Error('Wrong head');
  return bytes.subarray(2, end);
}

/** A homework link as JSON (SPEC, H). */
export function secondHomework(fragment: string): object {
  const cursor = createCursor(secondBody(fragment, 1));
  const [language, name, note] = [cursor.text(), cursor.text(), cursor.text()];
  const [flags, lookAgainWeeks] = [cursor.byte(), cursor.byte()];
  const forms = cursor.list(() => {
    const questionnaire = questionnaireAt(cursor);
    return { questionnaire, targets: cursor.list(() => targetAt(cursor)) };
  });
  const recipient = bech32('age', cursor.hex(32));
  cursor.end();
  const reading = (flags & 2) === 2 ? 'together' : 'alone';
  return {
    language,
    forms,
    name,
    note,
    asksOwnWords: (flags & 1) === 1,
    lookAgainWeeks,
    reading,
    recipient,
  };
}

/** A payload as JSON, its packed answers as hexadecimal digits (SPEC, R). */
export function secondReply(payload: Uint8Array): object {
  const cursor = createCursor(payload);
  if (cursor.byte() !== 1) throw new Error('Wrong version');
  const homework = cursor.hex(8);
  const madeAt = timeAt(cursor);
  const sheets = cursor.list(() => {
    const [questionnaire, target] = [questionnaireAt(cursor), targetAt(cursor)];
    const [language, answeredAt] = [cursor.text(), timeAt(cursor)];
    const isFinished = cursor.byte() === 1;
    return {
      questionnaire,
      target,
      language,
      answeredAt,
      isFinished,
      answers: cursor.hex(cursor.number()),
    };
  });
  const ownWords = cursor.text();
  const questions = cursor.list(() => cursor.text());
  cursor.end();
  return { homework, madeAt, sheets, ownWords, questions };
}

/** One letter an item, as the vectors have it, from the number of a sheet (SPEC, A1). */
export function lettersOf(number: bigint, optionCounts: readonly number[]): string {
  let rest = number;
  const letters = optionCounts.toReversed().map((count) => {
    const digit = Number(rest % BigInt(count + 2));
    rest /= BigInt(count + 2);
    return ['-', 'x'][digit] ?? String(digit - 1);
  });
  if (rest > 0n) throw new Error('No sheet has this number');
  return letters.toReversed().join('');
}

/** A code as its tag and the number of its sheet (SPEC, C). */
export function secondCode(code: string): { readonly tag: number; readonly answers: bigint } {
  const symbols = '23456789ACDEFHJKMNPRTWXY';
  let number = 0n;
  for (const symbol of code.replaceAll(' ', ''))
    number = number * 24n + BigInt(symbols.indexOf(symbol));
  if (number % 16_777_213n !== 1n) throw new Error('Wrong check');
  const content = (number - 1n) / 16_777_213n;
  if ((content >> 16n) % 16n !== 1n) throw new Error('Wrong version');
  return { tag: Number(content & 0xffffn), answers: content >> 20n };
}
