/** Two syllables or more that the rule below would miscount. */
const exceptions: ReadonlyMap<string, number> = new Map([
  ['being', 2],
  ['quiet', 2],
  ['ideas', 2],
  ['trial', 2],
  ['something', 2],
  ['sometimes', 2],
  ['lives', 1],
  ['reliance', 3],
  ['rely', 2],
  ['react', 2],
  ['area', 3],
]);

/**
 * Syllables of an English word: runs of vowels (y among them), less a silent final e, es or ed, less a
 * silent e before -ly, -ness, -ful, -less, -ment; a final consonant + le counts; at least 1.
 */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '');
  const exception = exceptions.get(letters);
  if (exception !== undefined) return exception;
  const spoken = letters
    .replace(/([^aeiouy])e(?=(ly|ness|ful|less|ment)(s|es)?$)/, '$1')
    .replace(/([^aeiouytdl]|[aeiouy]l)ed$/, '$1')
    .replace(/([^aeiouyscxzhgl]|[aeiouy]l)es$/, '$1')
    .replace(/([^aeiouyl]|[aeiouy]l)e$/, '$1');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Words as a reader counts them: parted by space, with at least one letter or digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s—–/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?[A-Z0-9])/).filter((part) => part.trim() !== '');
}

/** Flesch-Kincaid grade over all texts together: .39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid et al. 1975). */
export function readingGrade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  const sentences = texts.flatMap(sentencesOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
