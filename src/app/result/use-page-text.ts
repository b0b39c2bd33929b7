import { formatDate, useTranslation } from '#i18n';
import type { Form } from '#instrument';
import type { DimensionReport, Statement } from '#report';
import type { PageLine, PageSection, PageText } from './page-text.ts';
import type { SessionChoice } from './session-choice.ts';
import type { SessionTake } from './use-takes.ts';

/** Line breaks would let a few words fill many lines, and the page more than one sheet. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function latestOf(takes: readonly SessionTake[]): string {
  return takes.reduce((latest, { answeredAt }) => (answeredAt > latest ? answeredAt : latest), '');
}

/** Puts what was chosen into words, in the order in which the page is read. */
export function usePageText(
  form: Form,
  takes: readonly SessionTake[],
): (choice: SessionChoice) => PageText {
  const { t, i18n } = useTranslation('session');
  const { t: report } = useTranslation('report');
  const { t: results } = useTranslation('results');
  const { questionnaire, text, digests } = form;
  const say = ({ id, values }: Statement) => report(id, { ...values });

  function lineOf(dimension: DimensionReport): PageLine {
    const key = dimension.scale;
    const name = say(dimension.name);
    if (dimension.status !== 'scored') {
      return { key, text: t('lineUnscored', { dimension: name, word: results('unscored') }) };
    }
    const { position, band, levelWord } = dimension;
    const values = { dimension: name, position, word: say(levelWord), ...band };
    return { key, text: t('line', values), drawn: dimension };
  }

  function positionsOf({ scales, people }: SessionChoice): readonly PageSection[] {
    return takes
      .filter(({ id }) => people.includes(id))
      .map(({ id, name, report: { dimensions } }) => ({
        key: id,
        title: name ?? t('where'),
        kind: 'positions',
        lines: dimensions.filter(({ scale }) => scales.includes(scale)).map(lineOf),
      }));
  }

  function patternOf({ pattern }: SessionChoice): readonly PageLine[] {
    const [first] = takes;
    if (!pattern || questionnaire.pattern === null || first === undefined) return [];
    const sentence = say(first.report.opening[0]);
    return [{ key: 'pattern', text: t('patternLine', { sentence }) }];
  }

  function answersOf({ answers }: SessionChoice): readonly PageLine[] {
    return takes.flatMap(({ name, answers: offered }) =>
      offered
        .filter(({ key }) => answers.includes(key))
        .map(({ key, ...words }) => ({
          key,
          text: name === null ? t('answer', words) : t('answerAbout', { ...words, person: name }),
        })),
    );
  }

  const small: readonly PageLine[] = [
    { key: 'not', text: t('smallPrint.not') },
    { key: 'written', text: t('smallPrint.written') },
    { key: 'scale', text: t('smallPrint.scale') },
    {
      key: 'stamp',
      text: t('smallPrint.stamp', {
        questionnaire: questionnaire.id,
        version: questionnaire.version,
        digest: digests.structure.slice(0, 12),
      }),
    },
  ];

  return (choice) => {
    const typed = (words: readonly string[]) =>
      words
        .map((line, index) => ({ key: `${index}`, text: onOneLine(line) }))
        .filter((line) => line.text !== '');
    const sections: readonly PageSection[] = [
      ...positionsOf(choice),
      { key: 'pattern', title: t('patternTitle'), kind: 'words', lines: patternOf(choice) },
      { key: 'answers', title: t('answers'), kind: 'list', lines: answersOf(choice) },
      { key: 'own', title: t('ownTitle'), kind: 'words', lines: typed([choice.own]) },
      { key: 'questions', title: t('questions'), kind: 'list', lines: typed(choice.questions) },
      { key: 'small', title: t('small'), kind: 'small', lines: small },
    ];
    const answeredOn = t('answeredOn', { date: formatDate(i18n.language, latestOf(takes)) });
    return {
      title: t('paperTitle'),
      about: choice.date ? [text.title, answeredOn] : [text.title],
      sections: sections.filter(({ lines }) => lines.length > 0),
    };
  };
}
