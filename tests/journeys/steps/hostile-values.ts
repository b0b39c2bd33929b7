import { startHomework, type HomeworkRecord } from '#session';
import { decodeHomework, encodeHomework, homeworkId } from '#sharing';
import { checkOf } from '../../sharing/kit/released.ts';
import { KEY } from '../../sharing/kit/keys.ts';
import type { Stored } from './pour.ts';
import { sheetWith } from './stored-sheets.ts';

const NOW = '2026-11-24T10:00:00.000Z';

/** An object as JSON whose names may be ones that objects treat apart. */
function jsonOf(pairs: readonly (readonly [name: string, value: unknown])[]): string {
  const members = pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${members.join()}}`;
}

/** The settings that a frame, an element or a file may have, all of one text; and one of that name. */
const SETTINGS = [
  ...['forms', 'language', 'accent', 'ground', 'radius', 'type', 'theme', 'practice', 'note'],
  ...['action', 'link', 'region', 'hide', 'results', 'v'],
];

export function settingsFragment(text: string): string {
  const names = [...SETTINGS, text];
  return new URLSearchParams(names.map((name) => [name, text])).toString();
}

/** The same with another text in each setting, and so all of them in a few fragments. */
export function fewFragments(texts: readonly string[]): readonly string[] {
  return inParts(texts, SETTINGS.length).map((part) => {
    const pairs = SETTINGS.map((name, index) => [name, part[index] ?? '']);
    return new URLSearchParams([...pairs, [part[0] ?? '', '']]).toString();
  });
}

/** A list in parts of so many. */
export function inParts<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

export function attributesOf(text: string): Readonly<Record<string, string>> {
  const more = ['label', 'close', 'sandbox', 'class', 'title'];
  return Object.fromEntries([...SETTINGS, ...more].map((name) => [name, text]));
}

/** `practice.json` in which every one of some texts is a name, and an item of a list; and others stand in every other field. */
function practiceFile(texts: readonly string[]): string {
  const fieldOf = (name: string, index: number) =>
    name === 'hide' ? texts : (texts[index % texts.length] ?? '');
  return jsonOf([
    ['version', 1],
    ...SETTINGS.map((name, index) => [name, fieldOf(name, index)] as const),
    ...texts.map((text) => [text, ''] as const),
  ]);
}

/** Characters. Of a longer file the app reads nothing. */
export const LONGEST_PRACTICE_FILE = 20_000;

/** All of some texts in few files, of which none is longer than the app reads, but for texts that are so by themselves. */
export function practiceFiles(texts: readonly string[]): readonly string[] {
  const parts: string[][] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    const isRoom =
      last !== undefined && practiceFile([...last, text]).length <= LONGEST_PRACTICE_FILE;
    if (isRoom) last.push(text);
    else parts.push([text]);
  }
  return parts.map(practiceFile);
}

/** A fragment of ours, whole, with a text where words may stand; null where no such link can be made. */
export function homeworkFragment(text: string): string | null {
  try {
    const fragment = encodeHomework({
      language: 'en',
      forms: [{ questionnaire: checkOf('attachment-check/2.0.0').ref, targets: [] }],
      name: text.slice(0, 50),
      note: text.slice(0, 200),
      asksOwnWords: true,
      lookAgainWeeks: 4,
      reading: 'alone',
      recipient: KEY.recipient,
    });
    return decodeHomework(fragment).ok ? fragment : null;
  } catch {
    return null;
  }
}

/** Long enough to be taken for a link, and not for a place on the page. */
export function longFragment(text: string): string {
  return text.padEnd(20, '-');
}

const TYPES = [
  ...['mooring:hello', 'mooring:ready', 'mooring:height', 'mooring:screen', 'mooring:done'],
  ...['mooring:ask', 'mooring:sheets'],
];

/** Messages in every kind that is listened for, with a text in every place; as plain data, whose `__proto__` is a name like others. */
export function messagesOf(texts: readonly string[]): readonly unknown[] {
  return texts.flatMap((text, index) => {
    const type = TYPES[index % TYPES.length] ?? '';
    const fields = ['height', 'screen', 'sheets', 'detail', 'origin', text];
    const inAll = (first: unknown, version: unknown, value: unknown) =>
      JSON.parse(
        jsonOf([
          ['type', first],
          ['version', version],
          ...fields.map((name) => [name, value] as const),
        ]),
      ) as unknown;
    return [
      ...[text, [text], { [text]: text }],
      ...[inAll(text, 1, text), inAll(type, text, text), inAll({ toString: text }, 1, text)],
      ...(type === 'mooring:hello' ? [] : [inAll(type, 1, text), inAll(type, 1, [text, { text }])]),
    ];
  });
}

/** Sheets with a text in one field each, and homework in whose words it stands: as they are stored, by their keys. */
function storedWith(text: string, index: number): Stored {
  const id = `h-${index}`;
  const sheet = (name: string, more: object): readonly [string, string] => [
    `mooring.sheet.${id}-${name}`,
    JSON.stringify({ ...sheetWith({}, { id: `${id}-${name}`, sitting: id }), ...more }),
  ];
  const fragment = homeworkFragment(text);
  const record: HomeworkRecord = startHomework(fragment ?? text, NOW);
  const pairs: readonly (readonly [string, string])[] = [
    sheet('label', { label: text.slice(0, 80) }),
    sheet('answer', { answers: { 'depending-1': text } }),
    sheet('item', { answers: JSON.parse(jsonOf([[text, '1']])) as object }),
    sheet('time', { updatedAt: text, startedAt: text }),
    sheet('check', { questionnaire: { id: text, version: text, digest: text }, language: text }),
    [
      `mooring.homework.${fragment === null ? text : homeworkId(fragment)}`,
      JSON.stringify(index % 2 === 0 ? record : { ...record, sittings: { [text]: text } }),
    ],
    ...littered(text),
  ];
  return Object.fromEntries(pairs);
}

/** What may hold anything: keys of ours, with a text in the key and in the value. */
function littered(text: string): readonly (readonly [string, string])[] {
  return ['sheet.', 'homework.', 'opened.', ''].map((key) => [`mooring.${key}${text}`, text]);
}

/** All that a device may hold for so many texts: each in every kind of thing that lies under a name of its own. */
export function storageFor(texts: readonly string[], round: number) {
  const own = texts.map((text, index) => storedWith(text, index));
  const at = (offset: number) => texts[(round + offset) % texts.length] ?? '';
  const all = texts.map((text) => [text, text] as const);
  const names = (more: readonly (readonly [string, unknown])[]) => jsonOf([...more, ...all]);
  const device: Stored = {
    ...Object.fromEntries(own.flatMap((each) => Object.entries(each))),
    'mooring.preferences': names([['theme', at(0)]]),
    'mooring.notes':
      round % 2 === 0
        ? jsonOf([
            ['format', 1],
            ['notes', Object.fromEntries(all.slice(0, 40))],
          ])
        : at(1),
    'mooring.invite': jsonOf([
      ['format', 1],
      ['name', at(2)],
    ]),
    'mooring.key': round % 2 === 0 ? at(3) : names([['format', 1]]),
    'mooring.desk': at(4),
    'mooring.frame': at(5),
  };
  const tab: Stored = {
    ...Object.fromEntries(texts.flatMap(littered)),
    'mooring.homework-link': at(6),
    'mooring.left': at(7),
    'mooring.opened.attachment-check': at(8),
  };
  return { device, tab };
}

/** Entries of the journal in each of their fields, for sheets of any name, and for one that is there. */
export function journalFor(texts: readonly string[], sheet: string): readonly object[] {
  const at = '2026-11-28T09:00:00.000Z';
  return texts.flatMap((text, index) => [
    { sheet: text, item: text, text, at: text, notedMs: text },
    { sheet: text, item: '', text: JSON.stringify({ [text]: text }), at, notedMs: Date.now() },
    { sheet, item: text, text, at, notedMs: Date.now() },
    { sheet, item: `closeness-${index}`, text, at, notedMs: Date.now() },
  ]);
}
