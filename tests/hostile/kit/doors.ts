import { formatProblem, readJson, readManifest, readQuestionnaire } from '#instrument';
import { readFragment, readSettings } from '#practice/reader';
import {
  crc32,
  readAnswerSheet,
  readExport,
  readHomeworkRecord,
  readNotes,
  readPreferences,
} from '#session';
import {
  decodeHomework,
  decodeReply,
  fragmentToSealed,
  fromArmor,
  keyFileKind,
  looksMixed,
  openKeyFile,
  qrSquares,
  readResultCode,
  textFault,
  unseal,
} from '#sharing';
import { parseRoute } from '#wiring';
import { FILES, sha256 } from '../../instrument/attachment-check.ts';
import { OFFERED } from '../../practice/kit/arbitrary.ts';
import { blank } from '../../session/kit/sheets.ts';
import { forge } from '../../sharing/kit/forge.ts';
import { KEY } from '../../sharing/kit/keys.ts';
import type { Door } from './watch.ts';

const PROBLEMS = [
  ...['unreadable', 'newer', 'not-ours', 'cut-short', 'changed', 'too-large', 'wrong-key'],
  ...['out-of-limits', 'hidden', 'empty', 'other-kind', 'needs-passphrase'],
];

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** Refused, and by a name that has a sentence. */
function isRefused(outcome: Outcome): boolean {
  return !outcome.ok && PROBLEMS.includes(outcome.problem);
}

/** Refused by name, or taken with the text in it letter for letter. */
function standsOrRefused(outcome: Outcome, member: string): boolean {
  return outcome.ok ? JSON.stringify(outcome).includes(JSON.stringify(member)) : isRefused(outcome);
}

/** An object as JSON with one more member, whose name may be one that objects treat apart. */
function jsonWith(held: object, key: string, value: unknown): string {
  const rest = Object.entries(held).filter(([name]) => name !== key);
  const members = [...rest, [key, value]] as const;
  return `{${members.map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of)}`).join()}}`;
}

/** An object as JSON with one more member, whose value is JSON already, or should be. */
function jsonHolding(held: object, key: string, json: string): string {
  return `${jsonWith(held, key, 0).slice(0, -2)}${json}}`;
}

const SHEET_FIELDS = [...Object.keys(blank), 'extra'];
let sittings = 0;
const newSitting = () => `s-${(sittings += 1)}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function exportOf(label: string): string {
  const names = ['id', 'sitting', 'label'];
  const fields = Object.entries(blank).filter(([name]) => !names.includes(name));
  const sheets = [{ begunTogether: 1, ...Object.fromEntries(fields), label }];
  const checksum = crc32(JSON.stringify(sheets));
  return JSON.stringify({ format: 'mooring-export', version: 1, checksum, sheets });
}

function questionnaireFaults(text: string): boolean {
  const files = FILES.map((file, index) => (index === 0 ? { ...file, text } : file));
  const reading = readQuestionnaire(files, sha256);
  return (
    !reading.ok && reading.problems.map(formatProblem).every((line) => / \[[a-z-]+\] /.test(line))
  );
}

/** Every door for whole texts: each must refuse what is none of ours, by name. */
export const TEXT_DOORS: readonly Door[] = [
  { name: 'questionnaire', isKept: questionnaireFaults },
  { name: 'JSON of a questionnaire', isKept: (text) => typeof readJson(text).ok === 'boolean' },
  { name: 'manifest', isKept: (text) => !readManifest(text).ok || text === '[]' },
  { name: 'sheet', isKept: (text) => isRefused(readAnswerSheet(text)) },
  { name: 'export', isKept: (text) => isRefused(readExport(text, newSitting)) },
  { name: 'notes', isKept: (text) => !readNotes(text).ok },
  { name: 'preferences', isKept: (text) => readPreferences(text).theme === 'system' },
  { name: 'homework record', isKept: (text) => readHomeworkRecord(text) === null },
  { name: 'homework link', isKept: (text) => isRefused(decodeHomework(text)) },
  {
    name: 'homework bytes',
    isKept: (text) => isRefused(decodeHomework(forge(1, 1, bytesOf(text.slice(0, 20_000))))),
  },
  { name: 'reply link', isKept: (text) => isRefused(fragmentToSealed(text)) },
  { name: 'reply bytes', isKept: (text) => isRefused(decodeReply(bytesOf(text))) },
  {
    name: 'reply bytes behind a version',
    isKept: (text) => isRefused(decodeReply(Uint8Array.of(1, ...bytesOf(text.slice(0, 20_000))))),
  },
  { name: 'result code', isKept: (text) => isRefused(readResultCode(text)) },
  { name: 'armored file', isKept: (text) => fromArmor(text) === null },
  { name: 'kind of key file', isKept: (text) => keyFileKind(text) === null },
  { name: 'key file', isKept: async (text) => isRefused(await openKeyFile(text, '')) },
  {
    name: 'sealed file',
    isKept: async (text) => isRefused(await unseal(bytesOf(text), KEY.identity)),
  },
  { name: 'secret key', isKept: async (text) => isRefused(await unseal(bytesOf('age'), text)) },
  {
    name: 'settings behind “#”',
    isKept: (text) => typeof readSettings(readFragment(`#${text}`), OFFERED).settings === 'object',
  },
  {
    name: 'address',
    isKept: (text) => {
      const route = parseRoute(text, 'en');
      return route === null || /^[A-Za-z0-9-]+$/.test(Object.values(route).join('-'));
    },
  },
];

/** Every door for a text in its place: it is refused there, or stands there letter for letter. */
export const FIELD_DOORS: readonly Door[] = [
  {
    name: 'any field of a sheet',
    isKept: (text) =>
      SHEET_FIELDS.every((field) =>
        standsOrRefused(readAnswerSheet(jsonWith(blank, field, text)), text),
      ),
  },
  {
    name: 'an item’s name and an answer',
    isKept: (text) =>
      standsOrRefused(readAnswerSheet(JSON.stringify({ ...blank, answers: { x: text } })), text) &&
      standsOrRefused(
        readAnswerSheet(
          `${JSON.stringify({ ...blank, answers: 0 }).slice(0, -2)}${jsonWith({}, text, '1')}}`,
        ),
        text,
      ),
  },
  {
    name: 'a field’s name',
    isKept: (text) =>
      Object.hasOwn(blank, text) || isRefused(readAnswerSheet(jsonWith(blank, text, '1'))),
  },
  {
    name: 'a name in an export',
    isKept: (text) => standsOrRefused(readExport(exportOf(text), newSitting), text),
  },
  {
    name: 'a kept note',
    isKept: (text) => {
      const reading = readNotes(JSON.stringify({ format: 1, notes: { 'a-note': text } }));
      return !reading.ok || reading.notes['a-note'] === text;
    },
  },
  {
    name: 'the name of a kept note',
    isKept: (text) => {
      const reading = readNotes(`{"format":1,"notes":${jsonWith({}, text, 'x')}}`);
      return !reading.ok || (Object.hasOwn(reading.notes, text) && /^[a-z0-9-]+$/.test(text));
    },
  },
  {
    name: 'preferences',
    isKept: (text) =>
      readPreferences(jsonWith({}, text, 'dark')).theme === 'system' &&
      readPreferences(JSON.stringify({ theme: text })).theme === 'system',
  },
  {
    name: 'a stranger’s name',
    isKept: (text) => {
      looksMixed(text);
      return (
        textFault(text) === 'hidden' ||
        !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text.replaceAll(/\u200d|\ufe0f/g, ''))
      );
    },
  },
  {
    name: 'a QR code',
    isKept: (text) => {
      const squares = qrSquares(text.slice(0, 600));
      return squares === null || squares.length <= 185;
    },
  },
];

/** Doors for any JSON, deep or large, in the place of one of our values: refused by name, and never thrown at. */
export const INSIDE_DOORS: readonly Door[] = [
  {
    name: 'a sheet’s answers',
    isKept: (json) => isRefused(readAnswerSheet(jsonHolding(blank, 'answers', json))),
  },
  {
    name: 'a field that a file of one sheet does not know',
    isKept: (json) => isRefused(readExport(jsonHolding(blank, 'extra', json), newSitting)),
  },
  {
    name: 'a field of a sheet in an export',
    isKept: (json) => {
      const sheet = jsonHolding({ begunTogether: 1 }, 'extra', json);
      const head = { format: 'mooring-export', version: 1, checksum: '00000000' };
      return isRefused(readExport(jsonHolding(head, 'sheets', `[${sheet}]`), newSitting));
    },
  },
  {
    name: 'kept notes',
    isKept: (json) => !readNotes(jsonHolding({ format: 1 }, 'notes', json)).ok || json === '{}',
  },
];
