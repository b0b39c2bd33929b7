import { FORMS } from 'virtual:mooring-forms';
import { crc32 } from '#session';
import { encodeHomework, homeworkId, type Homework, type HomeworkForm } from '#sharing';
import type { FormEntry } from '#wiring';

/** The newest form of a kind, as the app itself has it. */
export function entryOf(kind: FormEntry['kind']): FormEntry {
  const entry = FORMS.find((form) => form.kind === kind);
  if (entry === undefined) throw new Error(`No form of the kind "${kind}"`);
  return entry;
}

/** What a homework asks for. */
export function asking(
  kind: FormEntry['kind'],
  targets: HomeworkForm['targets'] = [],
): HomeworkForm {
  const { id, version, digest } = entryOf(kind);
  return { questionnaire: { id, version, digest }, targets };
}

/** A homework with a plain name that asks for the full check, but for what is said. */
export function homeworkFor(recipient: string, fields: Partial<Homework> = {}): Homework {
  return {
    language: 'en',
    forms: [asking('full')],
    name: '1977',
    note: '',
    asksOwnWords: true,
    lookAgainWeeks: 0,
    reading: 'alone',
    recipient,
    ...fields,
  };
}

/** A homework as its link brings it. */
export function linkOf(homework: Homework) {
  const fragment = encodeHomework(homework);
  return { id: homeworkId(fragment), fragment, homework };
}

/** The address bar as it is when a link of this site was followed. */
export function arriveWith(fragment: string, screen = 'homework'): void {
  history.replaceState(null, '', `/en/${screen}/${fragment === '' ? '' : `#${fragment}`}`);
}

/** A fragment whose bytes somebody changed, check and all. */
export function forged(fragment: string, edit: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = edit(Uint8Array.from(Buffer.from(fragment, 'base64url')).slice(0, -4));
  const check = Buffer.from(crc32(String.fromCharCode(...bytes)), 'hex');
  return Buffer.from([...bytes, ...check]).toString('base64url');
}
