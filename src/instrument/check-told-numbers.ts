import type { Questionnaire, QuestionnaireText } from './model.ts';
import type { Fault } from './problem.ts';
import { toPath } from './problem.ts';
import { wordsByPath } from './words-by-path.ts';

/** What the words say of the version and of assumptions is what the numbers are. */
export function checkToldNumbers(
  { version, scales }: Questionnaire,
  text: QuestionnaireText,
): readonly Fault[] {
  const words = wordsByPath(text);
  const assumed = scales
    .flatMap(({ reliability, sd, retest }) => [reliability, sd, retest ?? sd])
    .filter(({ kind }) => kind === 'assumed');
  const untold = assumed.flatMap(({ value, source }) =>
    [toPath(['disclosures', 'd3']), toPath(['sources', source])]
      .filter((path) => !numbersIn(words.get(path) ?? String(value)).includes(value))
      .map((path) => `${path} ${value}`),
  );
  const d1 = toPath(['disclosures', 'd1']);
  const isVersionTold = inPlainDigits(words.get(d1) ?? version).includes(version);
  return [
    ...(isVersionTold
      ? []
      : [{ path: d1, rule: 'disclosure-version' as const, message: `Does not name ${version}.` }]),
    ...[...new Set(untold)].map((place): Fault => {
      const [path = '', value = ''] = place.split(' ');
      return { path, rule: 'disclosure-numbers', message: `Does not name the assumed ${value}.` };
    }),
  ];
}

function numbersIn(words: string): readonly number[] {
  const found = inPlainDigits(words).match(/\d+(?:[.,]\d+)?/g) ?? [];
  return found.map((number) => Number(number.replace(',', '.')));
}

/** Arabic and Persian digits, and their decimal mark, as the ones that JavaScript reads. */
function inPlainDigits(words: string): string {
  return words
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll('٫', '.');
}
