import { FORMS } from 'virtual:mooring-forms';
import type { AnswerSheet } from '#session';
import { packAnswers, type Reply, type ReplySheet } from '#sharing';
import { entry, itemIds, questionnaire } from '../../session/kit/form.ts';

const HOMEWORK = 'ab'.repeat(8);

function refOf({ id, version, digest }: typeof entry): AnswerSheet['questionnaire'] {
  return { id, version, digest };
}

/** Every item answered by one code, or by one code each. */
export function answersOf(code: string | ((index: number) => string)): AnswerSheet['answers'] {
  return Object.fromEntries(
    itemIds.map((id, index) => [id, typeof code === 'string' ? code : code(index)]),
  );
}

export function replySheet(
  answers: AnswerSheet['answers'],
  more: Partial<ReplySheet> = {},
): ReplySheet {
  return {
    questionnaire: refOf(entry),
    target: null,
    language: 'en',
    answeredAt: '2026-11-20T10:30:00.000Z',
    isFinished: true,
    answers: packAnswers(questionnaire, answers),
    ...more,
  };
}

/** What a client sends: one finished sheet, and no words unless they are given. */
export function reply(more: Partial<Reply> = {}): Reply {
  return {
    homework: HOMEWORK,
    madeAt: '2026-11-20T10:35:00.000Z',
    sheets: [replySheet(answersOf('4'))],
    ownWords: '',
    questions: [],
    ...more,
  };
}

/** A sheet about each person that the questionnaire about people may be asked of, up to three. */
export async function sheetsAboutPeople(): Promise<readonly ReplySheet[]> {
  const form = FORMS.find(({ maxTurns }) => maxTurns > 1);
  if (form === undefined) throw new Error('No questionnaire about people');
  const { questionnaire: asked } = await form.load('en');
  const answers = Object.fromEntries(
    asked.items.map(({ id }, index) => [id, String(1 + (index % 5))]),
  );
  return asked.targets.slice(0, 2).map((target) => ({
    ...replySheet({}, { target, questionnaire: refOf(form) }),
    answers: packAnswers(asked, answers),
  }));
}

/** An older version of a questionnaire, with all of it answered. */
export async function olderSheet(version: string): Promise<ReplySheet> {
  const form = FORMS.find((each) => each.id === entry.id && each.version === version);
  if (form === undefined) throw new Error(`No version ${version}`);
  const { questionnaire: asked } = await form.load('en');
  const answers = Object.fromEntries(asked.items.map(({ id }) => [id, '2']));
  return {
    ...replySheet({}, { questionnaire: refOf(form) }),
    answers: packAnswers(asked, answers),
  };
}
