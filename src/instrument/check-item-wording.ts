import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { readingGrade, wordsOf } from './readability.ts';
import { bannedInItems, idioms, joiningWords, unNegation } from './word-lists.ts';

/** "I want one thing and fear it": the one shape in which an item may hold two feelings. */
export const ambivalence = /^I want(?:ed)? [^,;]+ and [^,;]+$/;

/** The rules for the wording of one item, by language. Only English has the full set; past items may use past forms. */
export function checkItemWording(
  group: 'items' | 'pastItems',
  id: string,
  wording: string,
  language: string,
): readonly Fault[] {
  const at = [group, id];
  if (!isEnglish(language)) return checkForeign(at, wording, language);
  const words = plainWords(wording);
  const faults: Fault[] = [];
  if (wordsOf(wording).length > 14) {
    faults.push(toFault('wording-length', at, `Has ${wordsOf(wording).length} words.`));
  }
  if (wording.includes(';')) faults.push(toFault('wording-two-ideas', at, 'Holds a semicolon.'));
  for (const [rule, banned] of bannedInItems) {
    if (rule === 'wording-tense' && group === 'pastItems') continue;
    const found = words.find((word) => banned.includes(word));
    const isAllowed =
      rule === 'wording-two-ideas' &&
      ambivalence.test(wording) &&
      words.filter((word) => banned.includes(word)).length === 1;
    if (found !== undefined && !isAllowed) faults.push(toFault(rule, at, `Holds "${found}".`));
  }
  const negation = words.find((word) => word.endsWith("n't") || unNegation.test(word));
  if (negation !== undefined) faults.push(toFault('wording-negation', at, `Holds "${negation}".`));
  const idiom = findIdiom(words);
  if (idiom !== undefined) faults.push(toFault('wording-idiom', at, `Holds "${idiom}".`));
  if (!words.some((word) => ['i', 'me', 'my', 'myself', 'mine'].includes(word))) {
    faults.push(toFault('wording-person', at, 'Nobody speaks here.'));
  }
  const grade = readingGrade([wording]);
  if (grade > 9) faults.push(toFault('reading-item', at, `Reads at grade ${grade.toFixed(1)}.`));
  return faults;
}

export function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function checkForeign(at: readonly string[], wording: string, language: string): readonly Fault[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(wording)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
  const joining = joiningWords[language.split('-')[0] ?? ''] ?? [];
  const found = wording.includes(';') ? ';' : words.find((word) => joining.includes(word));
  return [
    ...(words.length > 20 ? [toFault('wording-length', at, `Has ${words.length} words.`)] : []),
    ...(found === undefined ? [] : [toFault('wording-two-ideas', at, `Holds "${found}".`)]),
  ];
}

function plainWords(wording: string): readonly string[] {
  return (
    wording
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z']+/g) ?? []
  );
}

function findIdiom(words: readonly string[]): string | undefined {
  return ` ${words.join(' ')} `.match(anyIdiom)?.[0].trim();
}

const anyIdiom = new RegExp(
  ` (?:${idioms.map((idiom) => idiom.replace(/^\S+/, '$&(?:s|es|ed|ing)?')).join('|')}) `,
);
