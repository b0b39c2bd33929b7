import { FORMS } from 'virtual:mooring-forms';
import { ARTICLES } from '#content';
import { newestForms, type Route } from '#wiring';

/** Every page of a language: what is rendered at build time, and all that exists. */
export function allRoutes(language: string): readonly Route[] {
  const plain = (
    [
      ...(['welcome', 'support', 'privacy', 'youth', 'learn', 'exercises', 'kept'] as const),
      ...(['homework', 'send', 'invite', 'desk', 'key'] as const),
      ...(['embed', 'left', 'website'] as const),
    ] as const
  ).map((screen) => ({
    screen,
    language,
  }));
  const ofForms = newestForms(FORMS).flatMap(({ id, pageCount, maxTurns }) => [
    ...(['begin', 'review', 'results', 'session'] as const).map((screen) => ({
      screen,
      language,
      form: id,
    })),
    ...Array.from({ length: pageCount * maxTurns }, (_, index) => ({
      screen: 'questions' as const,
      language,
      form: id,
      page: index + 1,
    })),
  ]);
  const articles = ARTICLES.map(({ id }) => ({
    screen: 'article' as const,
    language,
    article: id,
  }));
  return [...plain, ...articles, ...ofForms];
}
