import { formOfSheet, type FormEntry } from '#wiring';
import type { Questionnaire } from '#instrument';
import { startSheet, type AnswerSheet } from '#session';
import { unpackAnswers, type Reply, type ReplySheet } from '#sharing';
import type { DeskOutcome } from './model.ts';

/** The questionnaire of a form, whatever its language; null where its file cannot be had. */
export async function questionnaireOf({
  load,
  languages,
}: FormEntry): Promise<Questionnaire | null> {
  const form = await load(languages[0] ?? '').catch(() => null);
  return form?.questionnaire ?? null;
}

async function sheetOf(
  sheet: ReplySheet,
  forms: readonly FormEntry[],
  name: { readonly id: string; readonly sitting: string },
): Promise<DeskOutcome<AnswerSheet>> {
  const { questionnaire: ref, target, language, answeredAt, isFinished } = sheet;
  const entry = formOfSheet(forms, ref);
  if (entry?.digest !== ref.digest) return { ok: false, problem: 'unknown-questionnaire' };
  const questionnaire = await questionnaireOf(entry);
  if (questionnaire === null) return { ok: false, problem: 'unfetched' };
  const answers = unpackAnswers(questionnaire, sheet.answers);
  const isTarget =
    target === null
      ? questionnaire.targets.length === 0
      : questionnaire.targets.some(
          ({ person, tense }) => person === target.person && tense === target.tense,
        );
  if (answers === null || !isTarget) return { ok: false, problem: 'not-its-answers' };
  const blank = startSheet({ ...name, target, questionnaire: ref, language, now: answeredAt });
  return { ok: true, value: { ...blank, finishedAt: isFinished ? answeredAt : null, answers } };
}

/** The sheets of a reply, each with the version of the questionnaire that it was answered in. All of them or none. */
export async function sheetsOfReply(
  { sheets }: Reply,
  forms: readonly FormEntry[],
  sitting: string,
): Promise<DeskOutcome<readonly AnswerSheet[]>> {
  const read: AnswerSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const outcome = await sheetOf(sheet, forms, { id: `${sitting}-${index + 1}`, sitting });
    if (!outcome.ok) return outcome;
    read.push(outcome.value);
  }
  return { ok: true, value: read };
}
