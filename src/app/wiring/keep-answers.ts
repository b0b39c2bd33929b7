import type { Target } from '#instrument';
import {
  after,
  answerItem,
  clearAnswer,
  currentSheet,
  currentSitting,
  finishSheet,
  labelSheet,
  NO_NOTES,
  NOTES_KEY,
  putSheet,
  removeSheet,
  startSitting,
  type AnswerSheet,
  type QuestionnaireRef,
  type SessionStore,
} from '#session';
import type { Device } from '#storage';
import type { Edit, Noter } from './note-surely.ts';
import { createSheetHomes } from './sheet-homes.ts';

export interface KeepingOptions {
  readonly session: SessionStore;
  readonly device: Device;
  /** What lasts as long as this tab, reloads included. */
  readonly tab: Device;
  readonly noter: Noter;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Whose sheet it is: a questionnaire, and the turn in its current sitting (0 where it asks about nobody in particular). */
export interface SheetPlace {
  readonly questionnaire: QuestionnaireRef;
  readonly turn: number;
  readonly language: string;
}

export interface AnswerKeeper {
  /** Gives or changes one answer, starting a sheet where there is none. Saved when this returns. */
  readonly answer: (place: SheetPlace, item: string, code: string) => void;
  readonly clear: (place: SheetPlace, item: string) => void;
  /** Starts a sitting: a sheet for each target, or one about close people in general. */
  readonly begin: (
    questionnaire: QuestionnaireRef,
    language: string,
    targets: readonly Target[],
  ) => void;
  /** Makes a sitting the current one of its questionnaire, in this tab, reloads included. */
  readonly open: (questionnaireId: string, sitting: string) => void;
  /** Names a sheet; null takes the name away. */
  readonly rename: (id: string, label: string | null) => void;
  /** Marks every sheet of the current sitting as finished, to be kept on the device or in this tab alone. */
  readonly finish: (questionnaireId: string, isKept: boolean) => void;
  /** Keeps sheets on the device, or takes them off it: they then last as long as this tab. A shared device keeps none. */
  readonly keep: (ids: readonly string[], isKept: boolean) => void;
  /** Brings in sheets that are not here yet, and keeps them. Stops where the device has no more room; returns how many came in. */
  readonly takeIn: (sheets: readonly AnswerSheet[]) => number;
  /** Takes a sheet off this device, out of this tab and out of memory. */
  readonly remove: (id: string) => void;
  /** Puts a removed sheet back where it was. */
  readonly restore: (sheet: AnswerSheet) => void;
  readonly removeSetAside: (key: string) => void;
  /** Takes stored notes off this device, readable or not; those that lived in memory alone stay there. */
  readonly removeNotes: () => void;
  /** Forgets everything of ours, on the device and in this tab: sheets, those set aside, preferences. */
  readonly removeAll: () => void;
  /** On a shared device, answers live in memory alone, but for what was kept before. */
  readonly setShared: (isShared: boolean) => void;
}

/** Set in the tab's own storage, so that a reload does not forget that the device is shared. */
export const SHARED_KEY = 'shared';

/** Begins the key, in the tab's own storage, of the sitting that the person opened: a reload shows the same one. */
export const OPENED_KEY = 'opened.';

export function createAnswerKeeper({
  session,
  device,
  tab,
  noter,
  now,
  newId,
}: KeepingOptions): AnswerKeeper {
  const homes = createSheetHomes({ session, device, tab, noter });

  function held(ids: readonly string[]): readonly AnswerSheet[] {
    return session.getState().sheets.filter(({ id }) => ids.includes(id));
  }

  function put(sheet: AnswerSheet, edit?: Edit): void {
    session.setState((state) => ({ ...putSheet(state, sheet), answeredElsewhere: null }));
    homes.save(sheet, edit);
  }

  function change(
    { questionnaire, turn }: SheetPlace,
    edit: Edit,
    transition: (sheet: AnswerSheet) => AnswerSheet,
  ): void {
    const sheet = currentSheet(session.getState(), questionnaire.id, turn);
    if (sheet === null) return;
    const changed = transition(sheet);
    if (changed !== sheet) put(changed, edit);
  }

  function open(questionnaireId: string, sitting: string): void {
    const { keeping } = session.getState();
    if (keeping !== 'chosen') tab.write(OPENED_KEY + questionnaireId, sitting);
    session.setState(({ opened }) => ({ opened: { ...opened, [questionnaireId]: sitting } }));
  }

  function begin(
    questionnaire: QuestionnaireRef,
    language: string,
    targets: readonly Target[],
  ): void {
    // The sitting that was begun last is the current one, also where the clock was set back in between.
    const others = session
      .getState()
      .sheets.filter((sheet) => sheet.questionnaire.id === questionnaire.id);
    const begun = others.reduce((time, { updatedAt }) => after(updatedAt, time), now());
    const start = { sitting: newId(), questionnaire, language, now: begun };
    open(questionnaire.id, start.sitting);
    for (const sheet of startSitting(start, targets)) put(sheet);
  }

  return {
    answer: (place, item, code) => {
      const { questionnaire, turn, language } = place;
      if (currentSheet(session.getState(), questionnaire.id, turn) === null) {
        begin(questionnaire, language, []);
      }
      change(place, { item, code }, (sheet) => answerItem(sheet, item, code, now()));
    },
    clear: (place, item) => {
      change(place, { item, code: null }, (sheet) => clearAnswer(sheet, item, now()));
    },
    begin,
    open,
    rename: (id, label) => {
      for (const sheet of held([id])) put(labelSheet(sheet, label));
    },
    finish: (questionnaireId, isKept) => {
      const isShared = session.getState().keeping === 'chosen';
      for (const sheet of currentSitting(session.getState(), questionnaireId)) {
        // What was kept here before the device was said to be shared stays until it is taken off.
        if (isShared && sheet.finishedAt !== null) continue;
        const finished = finishSheet(sheet, now());
        if (finished !== sheet) session.setState((state) => putSheet(state, finished));
        if (isKept && !isShared) homes.moveToDevice(finished);
        else homes.moveToTab(finished);
      }
    },
    keep: (ids, isKept) => {
      for (const sheet of held(ids)) {
        if (isKept) homes.moveToDevice(sheet);
        else homes.moveToTab(sheet);
      }
    },
    takeIn: (sheets) => {
      const refused = sheets.findIndex((sheet) => !homes.welcome(sheet));
      const taken = refused === -1 ? sheets : sheets.slice(0, refused);
      session.setState((state) => ({ sheets: [...state.sheets, ...taken] }));
      return taken.length;
    },
    remove: (id) => {
      homes.erase(id);
      session.setState((state) => removeSheet(state, id));
    },
    restore: (sheet) => {
      put(sheet);
    },
    removeSetAside: (key) => {
      device.remove(key);
      session.setState((state) => ({
        setAside: state.setAside.filter((aside) => aside.key !== key),
      }));
    },
    removeNotes: () => {
      device.remove(NOTES_KEY);
      session.setState(({ notes: { texts, home } }) => ({
        notes: home === 'device' ? NO_NOTES : { texts, home: 'memory' },
      }));
    },
    removeAll: () => {
      for (const key of device.keys()) device.remove(key);
      // That the device is shared is said by the person, and protects them: it goes with the tab.
      for (const key of tab.keys()) if (key !== SHARED_KEY) tab.remove(key);
      session.setState({ sheets: [], setAside: [], opened: {}, tabOnly: [], notes: NO_NOTES });
    },
    setShared: (isShared) => {
      if (isShared === (session.getState().keeping === 'chosen')) return;
      session.setState({ keeping: isShared ? 'chosen' : 'device' });
      if (isShared) tab.write(SHARED_KEY, 'yes');
      else tab.remove(SHARED_KEY);
      if (isShared) for (const id of session.getState().tabOnly) homes.leaveTab(id);
      for (const sheet of session.getState().sheets) {
        if (!isShared) homes.save(sheet);
        else if (sheet.finishedAt === null) homes.erase(sheet.id);
      }
    },
  };
}
