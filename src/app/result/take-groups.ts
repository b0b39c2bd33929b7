import { scoreSheet } from '#parts';
import type { Form } from '#instrument';
import type { ScoreSheet } from '#scoring';
import type { AnswerSheet } from '#session';
import type { FormOf } from './use-forms.ts';

/** One finished sheet with its scores. */
export interface ScoredTake {
  readonly sheet: AnswerSheet;
  readonly form: Form;
  readonly scores: ScoreSheet;
}

/** Finished sheets of one questionnaire about the same person, the earliest first. */
export interface TakeGroup {
  readonly id: string;
  readonly takes: readonly [ScoredTake, ScoredTake, ...ScoredTake[]];
}

function groupOf({ questionnaire, target }: AnswerSheet): string {
  return [questionnaire.id, target?.person ?? '', target?.tense ?? ''].join(' ');
}

function hasTwo(takes: readonly ScoredTake[]): takes is TakeGroup['takes'] {
  return takes.length > 1;
}

const scored = new WeakMap<AnswerSheet, ScoreSheet>();

/** A sheet's scores, worked out once however often the page is shown: a thousand take their time. */
function scoresOf(form: Form, sheet: AnswerSheet): ScoreSheet {
  const known = scored.get(sheet);
  if (known !== undefined) return known;
  const made = scoreSheet(form, sheet);
  scored.set(sheet, made);
  return made;
}

/** All that can be looked at over time: two takes or more of the same kind. Sheets whose form is not here yet are left out. */
export function takeGroups(sheets: readonly AnswerSheet[], formOf: FormOf): readonly TakeGroup[] {
  const groups = new Map<string, ScoredTake[]>();
  for (const sheet of sheets.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))) {
    const form = sheet.finishedAt === null ? undefined : formOf(sheet);
    if (form === undefined) continue;
    const group = groups.get(groupOf(sheet)) ?? [];
    groups.set(groupOf(sheet), group);
    group.push({ sheet, form, scores: scoresOf(form, sheet) });
  }
  return [...groups].flatMap(([id, takes]) => (hasTwo(takes) ? [{ id, takes }] : []));
}
