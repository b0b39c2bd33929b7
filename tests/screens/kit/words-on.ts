import { FORMS } from 'virtual:mooring-forms';
import { ARTICLES, SOURCES, SUPPORT_LINES, SUPPORT_LINES_REVIEWED_ON } from '#content';
import { formatDate, formatTime, languageOf, LANGUAGES, PSEUDO_LANGUAGE } from '#i18n';
import { BEGUN, LATER, LATEST } from '../../session/kit/sheets.ts';

const ATTRIBUTES = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title'],
  ...['placeholder', 'label', 'summary', 'content'],
];

/**
 * Every text and every described attribute in an element: all that can be read or heard, folded away or not. What is
 * marked as not to be translated is no words: code to be pasted, an address, what a stranger wrote.
 */
export function wordsOn(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest('[translate=no]') == null) texts.push(textContent ?? '');
  }
  const described = [...element.querySelectorAll('*')].flatMap((node) =>
    ATTRIBUTES.flatMap((name) => node.getAttribute(name) ?? []),
  );
  return [...texts, ...described].filter((text) => text.trim() !== '');
}

const code = PSEUDO_LANGUAGE.code;
const spoken = new Intl.DisplayNames([code], { type: 'language' });

const forms = await Promise.all(FORMS.map(({ load }) => load('en')));

/** What is not a word of ours: names, dates and languages as the browser says them, and the stamp of a result. */
const NOT_OURS: readonly string[] = [
  ...SUPPORT_LINES.flatMap(({ name, text }) => [name, text?.word ?? '']),
  ...SUPPORT_LINES.flatMap(({ languages }) => languages.map((tag) => spoken.of(tag) ?? tag)),
  ...[...LANGUAGES, PSEUDO_LANGUAGE].map((language) => languageOf(language.code).name),
  ...[BEGUN, LATER, LATEST].flatMap((time) => [formatTime(code, time), formatDate(code, time)]),
  ...[SUPPORT_LINES_REVIEWED_ON, ...ARTICLES.map(({ reviewedOn }) => reviewedOn)].map((day) =>
    formatDate(code, `${day}T12:00:00Z`),
  ),
  ...Object.values(SOURCES).flatMap(({ authors, title }) => [authors, title]),
  ...forms.flatMap(({ questionnaire, digests }) => [
    questionnaire.id,
    digests.structure.slice(0, 12),
  ]),
]
  .filter((text) => text !== '')
  .toSorted((a, b) => b.length - a.length);

/** The texts in which a letter is left that no words file gave: a word that was written in code. */
export function wordsFromCode(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const ours = NOT_OURS.reduce((rest, given) => rest.replaceAll(given, ''), text);
    return /[A-Za-z]/.test(ours) || /\p{L}/u.test(withoutMarked(ours));
  });
}

/** A text without what stands between the marks of the pseudo-language, nested ones too. */
function withoutMarked(text: string): string {
  const less = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutMarked(less);
}
