import { ARTICLES, type Article } from '#content';
import { createI18n, loadWords } from '#i18n';

const english = createI18n('en');
await loadWords(english, ['learn']);

/** The words of the reading, as they lie in their file. */
export const learnWords = english.getResourceBundle('en', 'learn') as {
  readonly [group in 'titles' | 'leads' | 'sections' | 'passages']: Readonly<
    Record<string, string>
  >;
};

export const passages = ARTICLES.flatMap(({ sections }) => sections.flatMap((one) => one.passages));

/** Every sentence that one article says, in its order, without headings. */
export function textsOf({ sections }: Article): readonly string[] {
  return sections.flatMap((one) => one.passages.map(({ id }) => learnWords.passages[id] ?? ''));
}
