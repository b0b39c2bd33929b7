import { startHomework } from '#session';
import { encodeHomework, homeworkId } from '#sharing';
import type { HeldHomework } from '#wiring';
import { blank, LATER } from '../../session/kit/sheets.ts';

/** The public key that age's own documentation shows. */
const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

/** A homework as it is held once its link was opened, from somebody of that name. */
export function homeworkFrom(name: string): HeldHomework {
  const homework = {
    language: 'en',
    forms: [{ questionnaire: blank.questionnaire, targets: [] }],
    name,
    note: '',
    asksOwnWords: true,
    reading: 'alone' as const,
    lookAgainWeeks: 0,
    recipient: RECIPIENT,
  };
  const fragment = encodeHomework(homework);
  return { id: homeworkId(fragment), homework, record: startHomework(fragment, LATER) };
}

/** The text of a homework as it is stored, under its key. */
export function storedHomework({ id, record }: HeldHomework): Readonly<Record<string, string>> {
  return { [`mooring.homework.${id}`]: JSON.stringify(record) };
}
