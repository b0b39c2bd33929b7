import type { AnswerSheet, SessionStore } from '#session';
import type { Device, Journal } from '#storage';

/** The one answer that makes a sheet differ from what it was; null takes it back. */
export interface Edit {
  readonly item: string;
  readonly code: string | null;
}

export interface Noter {
  /** Notes what was written to this device: one answer, or the sheet as a whole. The session says when it is on the disk. */
  readonly note: (sheet: AnswerSheet, edit?: Edit) => void;
  readonly noteRemoval: (id: string) => void;
}

const SHEET_KEY = /^sheet\.(.+)$/;

export function createNoter(session: SessionStore, journal: Journal | undefined): Noter {
  let underWay = 0;
  let isLate = false;

  async function settle(writing: Promise<boolean>): Promise<void> {
    underWay += 1;
    session.setState({ saving: 'writing' });
    isLate = !(await writing) || isLate;
    underWay -= 1;
    if (underWay === 0) session.setState({ saving: isLate ? 'late' : 'done' });
  }

  return {
    note: (sheet, edit) => {
      if (journal === undefined) return;
      const text = edit === undefined ? JSON.stringify(sheet) : edit.code;
      const entry = { sheet: sheet.id, item: edit?.item ?? '', text, at: sheet.updatedAt };
      void settle(journal.note({ ...entry, notedMs: Date.now() }));
    },
    noteRemoval: (id) => {
      if (journal === undefined) return;
      const gone = { sheet: id, item: '', text: null, at: '', notedMs: Date.now() };
      void settle(journal.drop(id, gone));
    },
  };
}

/** The device, with each removal of a sheet noted too: else a killed browser would bring it back. */
export function notingRemovals(device: Device, { noteRemoval }: Noter): Device {
  return {
    ...device,
    remove: (key) => {
      const [, id] = SHEET_KEY.exec(key) ?? [];
      if (id !== undefined && device.read(key) !== null) noteRemoval(id);
      device.remove(key);
    },
  };
}
