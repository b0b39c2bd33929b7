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
  const { language } = text;
  const groups = ['items', 'pastItems'] as const;
  const single = groups.flatMap((group) =>
    Object.entries(text[group] ?? {}).flatMap(([id, wording]) =>
      checkItemWording(group, id, wording, language),
    ),
  );
  if (!isEnglish(language)) return single;
  return [
    ...single,
    ...groups.flatMap((group) => checkTogether(questionnaire, group, text[group] ?? {})),
    ...findSameTense(text),
    ...checkNotes(text),
    ...checkCopy(text),
  ];
}

type Words = Readonly<Record<string, string>>;

/** Items read one after the other: not too many of one kind, and easy on every page and scale. */
function checkTogether(
  questionnaire: Questionnaire,
  group: 'items' | 'pastItems',
  words: Words,
): readonly Fault[] {
  const ambivalent = Object.keys(words).filter((id) => ambivalence.test(words[id] ?? ''));
  const gradeOf = (ids: readonly string[]) => readingGrade(ids.map((id) => words[id] ?? ''));
  return [
    ...ambivalent
      .slice(2)
      .map((id) => toFault('wording-two-ideas', [group, id], 'A third "want … and …" item.')),
    ...questionnaire.scales.flatMap(({ id, items }) => {
      const grade = gradeOf(items.map(({ item }) => item));
      const message = `The scale "${id}" reads at grade ${grade.toFixed(1)}.`;
      return grade > 6 ? [toFault('reading-scale', [group], message)] : [];
    }),
    ...pagesOf(questionnaire).flatMap((page, at) => {
      const grade = gradeOf(page);
      const message = `Page ${at + 1} reads at grade ${grade.toFixed(1)}.`;
      return grade > 6 ? [toFault('reading-page', [group], message)] : [];
    }),
  ];
}

/** An English sentence that looks back is another sentence; in some languages it need not be. */
function findSameTense({ items, pastItems }: QuestionnaireText): readonly Fault[] {
  return Object.entries(pastItems ?? {}).flatMap(([id, wording]) =>
    wording === items[id]
      ? [toFault('text-twice', ['pastItems', id], 'Reads as it does in the present.')]
      : [],
  );
}

function checkNotes({ disclosures }: QuestionnaireText): readonly Fault[] {
  const grade = readingGrade(Object.values(disclosures));
  return grade > 8
    ? [toFault('reading-notes', ['disclosures'], `Reads at grade ${grade.toFixed(1)}.`)]
    : [];
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
