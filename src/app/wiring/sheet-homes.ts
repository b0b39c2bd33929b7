import type { AnswerSheet, SessionStore } from '#session';
import type { Device } from '#storage';
import type { Edit, Noter } from './note-surely.ts';

/** The storage key of a sheet. */
function sheetKey(id: string): string {
  return `sheet.${id}`;
}

/** Every key of a sheet in a storage of ours. */
export function sheetKeysIn(storage: Device): readonly string[] {
  return storage.keys().filter((key) => key.startsWith('sheet.'));
}

interface HomeOptions {
  readonly session: SessionStore;
  /** What outlives the tab. */
  readonly device: Device;
  /** What lasts as long as this tab, reloads included. */
  readonly tab: Device;
  readonly noter: Noter;
}

export interface SheetHomes {
  /** Writes a sheet where it lives: on the device or in this tab alone. A shared device takes only what it kept before. */
  readonly save: (sheet: AnswerSheet, edit?: Edit) => void;
  /** From now on the sheet lives on the device. Where that will not have it, it stays in the tab, and the session says why. */
  readonly moveToDevice: (sheet: AnswerSheet) => void;
  /** From now on the sheet lives in this tab alone; on a shared device, in memory alone. */
  readonly moveToTab: (sheet: AnswerSheet) => void;
  /** Gives a sheet from a file its home: the device, or memory alone on a shared one. False where there is no room for it. */
  readonly welcome: (sheet: AnswerSheet) => boolean;
  /** Takes the tab's stored copy away: the sheet is in memory alone. */
  readonly leaveTab: (id: string) => void;
  /** Takes every stored copy away. Where the sheet lived is remembered, for an undo. */
  readonly erase: (id: string) => void;
}

/** Where sheets are written. That is no part of a sheet: the storage it lies in says it. */
export function createSheetHomes({ session, device, tab, noter }: HomeOptions): SheetHomes {
  const isShared = () => session.getState().keeping === 'chosen';

  function writeToTab(sheet: AnswerSheet): void {
    const writing = tab.write(sheetKey(sheet.id), JSON.stringify(sheet));
    if (writing !== 'kept') session.setState({ keeping: writing });
  }

  function writeToDevice(sheet: AnswerSheet, edit?: Edit): boolean {
    const writing = device.write(sheetKey(sheet.id), JSON.stringify(sheet));
    if (writing === 'kept') noter.note(sheet, edit);
    if (!isShared()) session.setState({ keeping: writing === 'kept' ? 'device' : writing });
    return writing === 'kept';
  }

  function remember(id: string): void {
    session.setState(({ tabOnly }) => ({
      tabOnly: tabOnly.includes(id) ? tabOnly : [...tabOnly, id],
    }));
  }

  return {
    save: (sheet, edit) => {
      const isInTab = session.getState().tabOnly.includes(sheet.id);
      if (isShared() && (isInTab || sheet.finishedAt === null)) return;
      if (isInTab) writeToTab(sheet);
      else writeToDevice(sheet, edit);
    },
    moveToDevice: (sheet) => {
      // Written to its new home before it leaves the old one: a full disk loses nothing.
      if (isShared()) return;
      if (!writeToDevice(sheet)) {
        writeToTab(sheet);
        remember(sheet.id);
        return;
      }
      tab.remove(sheetKey(sheet.id));
      session.setState(({ tabOnly }) => ({ tabOnly: tabOnly.filter((id) => id !== sheet.id) }));
    },
    moveToTab: (sheet) => {
      if (!isShared()) writeToTab(sheet);
      device.remove(sheetKey(sheet.id));
      remember(sheet.id);
    },
    welcome: (sheet) => {
      if (!isShared()) {
        const isKept = device.write(sheetKey(sheet.id), JSON.stringify(sheet)) === 'kept';
        if (isKept) noter.note(sheet);
        return isKept;
      }
      remember(sheet.id);
      return true;
    },
    leaveTab: (id) => {
      tab.remove(sheetKey(id));
    },
    erase: (id) => {
      device.remove(sheetKey(id));
      tab.remove(sheetKey(id));
    },
  };
}
