import { HOMEWORK_KEY, type AnswerSheet, type SetAside } from '#session';
import type { Device } from '#storage';
import type { HeldHomework } from '#wiring';

/** One key of ours in this browser's storage, as it stands. */
export interface StoredText {
  readonly place: 'device' | 'tab';
  /** Without the beginning that all our keys share. */
  readonly key: string;
  readonly text: string;
}

/** Something kept here: a stored text, what it is known to be, or a sheet or homework that is written nowhere. */
export interface KeptItem {
  readonly stored: StoredText | null;
  readonly sheet: AnswerSheet | null;
  readonly homework: HeldHomework | null;
  readonly problem: SetAside['problem'] | null;
  /** Notes that are written nowhere. */
  readonly isNotes?: true;
}

type Places = Readonly<Record<StoredText['place'], Device>>;

function textsIn(places: Places, place: StoredText['place']): readonly StoredText[] {
  return places[place].keys().flatMap((key) => {
    const text = places[place].read(key);
    return text === null ? [] : [{ place, key, text }];
  });
}

/** Every key of ours in this browser: on the device first, then in this tab; each by name. */
export function readStored(places: Places): readonly StoredText[] {
  return (['device', 'tab'] as const).flatMap((place) =>
    textsIn(places, place).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

/** Size in UTF-8, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What this tab has in memory. */
interface Held {
  readonly sheets: readonly AnswerSheet[];
  readonly homeworks: readonly HeldHomework[];
  readonly setAside: readonly SetAside[];
  readonly hasUnwrittenNotes: boolean;
}

const NOTHING: KeptItem = { stored: null, sheet: null, homework: null, problem: null };

/** One item for every stored text, and one for everything in memory that no stored text holds. Linear in their number. */
export function keptItems(
  stored: readonly StoredText[],
  { sheets, homeworks, setAside, hasUnwrittenNotes }: Held,
): readonly KeptItem[] {
  const sheetAt = new Map(sheets.map((sheet) => [`sheet.${sheet.id}`, sheet]));
  const homeworkAt = new Map(homeworks.map((homework) => [HOMEWORK_KEY + homework.id, homework]));
  const problemAt = new Map(setAside.map(({ key, problem }) => [key, problem]));
  const written = new Set(stored.map(({ key }) => key));
  return [
    ...stored.map((text) => ({
      stored: text,
      sheet: sheetAt.get(text.key) ?? null,
      homework: homeworkAt.get(text.key) ?? null,
      problem: problemAt.get(text.key) ?? null,
    })),
    ...[...sheetAt].flatMap(([key, sheet]) => (written.has(key) ? [] : [{ ...NOTHING, sheet }])),
    ...[...homeworkAt].flatMap(([key, homework]) =>
      written.has(key) ? [] : [{ ...NOTHING, homework }],
    ),
    ...(hasUnwrittenNotes ? [{ ...NOTHING, isNotes: true as const }] : []),
  ];
}
