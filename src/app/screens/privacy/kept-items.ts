import type { AnswerSheet, SetAside } from '#session';
import type { Device } from '#storage';

/** One key of ours in this browser's storage, as it stands. */
export interface StoredText {
  readonly place: 'device' | 'tab';
  /** Without the beginning that all our keys share. */
  readonly key: string;
  readonly text: string;
}

/** Something kept here: a stored text, what it is known to be, or a sheet that is written nowhere. */
export interface KeptItem {
  readonly stored: StoredText | null;
  readonly sheet: AnswerSheet | null;
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

/** One item for every stored text, one for every sheet that no stored text holds, and one for such notes. Linear in their number. */
export function keptItems(
  stored: readonly StoredText[],
  sheets: readonly AnswerSheet[],
  setAside: readonly SetAside[],
  hasUnwrittenNotes: boolean,
): readonly KeptItem[] {
  const keyOf = ({ id }: AnswerSheet) => `sheet.${id}`;
  const sheetAt = new Map(sheets.map((sheet) => [keyOf(sheet), sheet]));
  const problemAt = new Map(setAside.map(({ key, problem }) => [key, problem]));
  const written = new Set(stored.map(({ key }) => key));
  return [
    ...stored.map((text) => ({
      stored: text,
      sheet: sheetAt.get(text.key) ?? null,
      problem: problemAt.get(text.key) ?? null,
    })),
    ...sheets
      .filter((sheet) => !written.has(keyOf(sheet)))
      .map((sheet) => ({ stored: null, sheet, problem: null })),
    ...(hasUnwrittenNotes
      ? [{ stored: null, sheet: null, problem: null, isNotes: true as const }]
      : []),
  ];
}
