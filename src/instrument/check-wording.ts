import { ambivalence, checkItemWording, isEnglish } from './check-item-wording.ts';
import type { Questionnaire, QuestionnaireText } from './model.ts';
import { pagesOf } from './pages-of.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { readingGrade, sentencesOf } from './readability.ts';
import { bannedInCopy, exactDisclaimers } from './word-lists.ts';
import { wordsByPath } from './words-by-path.ts';

/** The wording of a whole text file: each item, and in English how the items read together. */
export function checkWording(
  questionnaire: Questionnaire,
  text: QuestionnaireText,
): readonly Fault[] {
  const single = Object.entries(text.items).flatMap(([id, wording]) =>
    checkItemWording(id, wording, text.language),
  );
  if (!isEnglish(text.language)) return single;
  const ambivalent = Object.keys(text.items).filter((id) => ambivalence.test(text.items[id] ?? ''));
  const tooMany = ambivalent
    .slice(2)
    .map((id) => toFault('wording-two-ideas', ['items', id], 'A third "want … and …" item.'));
  return [...single, ...tooMany, ...checkReading(questionnaire, text), ...checkCopy(text)];
}

function checkReading(questionnaire: Questionnaire, text: QuestionnaireText): readonly Fault[] {
  const gradeOf = (ids: readonly string[]) => readingGrade(ids.map((id) => text.items[id] ?? ''));
  const notes = readingGrade(Object.values(text.disclosures));
  return [
    ...questionnaire.scales.flatMap(({ id, items }) => {
      const grade = gradeOf(items.map(({ item }) => item));
      const message = `The scale "${id}" reads at grade ${grade.toFixed(1)}.`;
      return grade > 6 ? [toFault('reading-scale', ['items'], message)] : [];
    }),
    ...pagesOf(questionnaire).flatMap((page, at) => {
      const grade = gradeOf(page);
      const message = `Page ${at + 1} reads at grade ${grade.toFixed(1)}.`;
      return grade > 6 ? [toFault('reading-page', ['items'], message)] : [];
    }),
    ...(notes > 8
      ? [toFault('reading-notes', ['disclosures'], `Reads at grade ${notes.toFixed(1)}.`)]
      : []),
  ];
}

function checkCopy(text: QuestionnaireText): readonly Fault[] {
  return [...wordsByPath(text)].flatMap(([path, words]) => {
    const rest = sentencesOf(words).filter(
      (sentence) => !exactDisclaimers.includes(sentence.trim()),
    );
    const found = bannedInCopy.flatMap((banned) => rest.join(' ').match(banned)?.[0] ?? []);
    return found.map((word): Fault => ({ path, rule: 'copy-words', message: `Holds "${word}".` }));
  });
}
