import { DECLINED, toScoringKey, type Form } from '#instrument';
import { compileKey, scoreAnswers, type Answers, type ScoreSheet } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { RELEASED } from '../../instrument/released-files.ts';
import { MANNERS, respond } from '../../people/respond.ts';
import { seededRandom } from '../../people/seeded-random.ts';
import { drawTraits } from '../../people/traits.ts';

export const NOW = '2026-11-24T10:09:00.000Z';

/** Every released version, in each of its languages. */
export const FORMS: readonly (readonly [name: string, form: Form])[] = RELEASED.flatMap(
  ({ name, forms }) =>
    Object.entries(forms).map(([language, form]) => [`${name} ${language}`, form] as const),
);

/** A sheet with these option values, about the first target of the form if it has any. */
export function sheetWith(form: Form, answers: Answers, which = 0): AnswerSheet {
  const { questionnaire, digests } = form;
  const codes = questionnaire.items.flatMap(
    ({ id, responseSet }): readonly (readonly [string, string])[] => {
      const answer = answers[id];
      if (answer === undefined) return [];
      const set = questionnaire.responseSets.find((each) => each.id === responseSet);
      const option = set?.options.find(({ value }) => value === answer);
      return [[id, answer === 'declined' ? DECLINED : (option?.code ?? 'none')]];
    },
  );
  return {
    ...{ format: 3, id: 'a-1', sitting: 'a-1', label: null },
    target: questionnaire.targets[which % Math.max(1, questionnaire.targets.length)] ?? null,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      digest: digests.structure,
    },
    ...{ language: form.text.language, startedAt: NOW, updatedAt: NOW },
    finishedAt: which % 2 === 0 ? NOW : null,
    answers: Object.fromEntries(codes),
  };
}

export function scoresOf({ questionnaire }: Form, sheet: AnswerSheet): ScoreSheet {
  return scoreAnswers(compileKey(toScoringKey(questionnaire)), rawAnswers(questionnaire, sheet));
}

/** Sheets of simulated people of every manner. */
export function simulatedSheets(form: Form, count: number, seed: number): readonly AnswerSheet[] {
  const key = toScoringKey(form.questionnaire);
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, which) => {
    const manner = MANNERS[which % MANNERS.length] ?? 'attentive';
    const person = { traits: drawTraits(random), reliability: 0.8, random };
    return sheetWith(form, respond(key, manner, person), which);
  });
}
