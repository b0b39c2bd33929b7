import { HOMEWORK_KEY, startHomework, type HomeworkRecord } from '#session';
import type { Homework, HomeworkForm } from '#sharing';
import type { HeldHomework } from './homework-store.ts';
import { saveHomework } from './save-homework.ts';
import type { Wiring } from './wiring.ts';

function put({ homeworks }: Wiring, held: HeldHomework): void {
  homeworks.setState((state) => ({
    homeworks: [...state.homeworks.filter(({ id }) => id !== held.id), held],
  }));
}

function change(wiring: Wiring, id: string, fields: Partial<HomeworkRecord>): void {
  const held = wiring.homeworks.getState().homeworks.find((each) => each.id === id);
  if (held === undefined) return;
  const changed = { ...held, record: { ...held.record, ...fields } };
  put(wiring, changed);
  saveHomework(wiring, changed);
}

/** Takes in a link that was opened. One that is here already comes to the front as it was left. */
export function takeHomework(
  wiring: Wiring,
  opened: { readonly id: string; readonly fragment: string; readonly homework: Homework },
): void {
  const { id, fragment, homework } = opened;
  const known = wiring.homeworks.getState().homeworks.find((each) => each.id === id);
  const held = known ?? { id, homework, record: startHomework(fragment, wiring.now()) };
  put(wiring, held);
  saveHomework(wiring, held);
}

/** Says whether the person wants to send anything back at all. */
export function setSending(wiring: Wiring, id: string, isSending: boolean): void {
  change(wiring, id, { isSending });
}

/** Notes that a reply was made. */
export function noteReply(wiring: Wiring, id: string): void {
  change(wiring, id, { repliedAt: wiring.now() });
}

/** Opens the sitting that was begun for one form of a homework, or begins it. */
export function openHomeworkForm(
  wiring: Wiring,
  { id, record }: HeldHomework,
  { questionnaire, targets }: HomeworkForm,
  language: string,
): void {
  const { session, keeper } = wiring;
  const begun = record.sittings[questionnaire.id];
  if (begun !== undefined && session.getState().sheets.some(({ sitting }) => sitting === begun)) {
    keeper.open(questionnaire.id, begun);
    return;
  }
  keeper.begin(questionnaire, language, targets);
  const sitting = session.getState().opened[questionnaire.id];
  if (sitting === undefined) return;
  change(wiring, id, { sittings: { ...record.sittings, [questionnaire.id]: sitting } });
}

/** Forgets a homework here; the answers that were given for it stay. */
export function removeHomework(wiring: Wiring, held: HeldHomework): void {
  wiring.device.remove(HOMEWORK_KEY + held.id);
  wiring.tab.remove(HOMEWORK_KEY + held.id);
  wiring.homeworks.setState(({ homeworks }) => ({
    homeworks: homeworks.filter(({ id }) => id !== held.id),
  }));
}

/** Puts a removed homework back. */
export function restoreHomework(wiring: Wiring, held: HeldHomework): void {
  put(wiring, held);
  saveHomework(wiring, held);
}
