import type { Report, Statement } from '#report';
import { english } from './read-words.ts';

const translate = english.getFixedT('en', 'report');
const said = new Map<string, string>();

/** A statement as the person reads it. */
export function say(statement: Statement): string {
  const key = JSON.stringify(statement);
  const known = said.get(key);
  if (known !== undefined) return known;
  const text = translate(statement.id, { ...statement.values });
  said.set(key, text);
  return text;
}

/** Every statement of a report, in reading order within its sections. */
export function statementsOf(report: Report): readonly Statement[] {
  return [
    ...report.opening,
    ...report.support,
    ...report.strengths,
    ...report.dimensions.flatMap((dimension) =>
      dimension.status === 'scored'
        ? [...dimension.meaning, ...(dimension.basedOn === null ? [] : [dimension.basedOn])]
        : [dimension.reason],
    ),
    ...report.pattern,
    ...report.limits,
    ...report.reading.map(({ reason }) => reason),
    ...report.next,
  ];
}

/** The short labels, which may well repeat: two dimensions can both be around the middle. */
export function labelsOf(report: Report): readonly Statement[] {
  return report.dimensions.flatMap((dimension) =>
    dimension.status === 'scored' ? [dimension.name, dimension.levelWord] : [dimension.name],
  );
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}
