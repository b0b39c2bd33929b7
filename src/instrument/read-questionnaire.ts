import type { z } from 'zod';
import { checkQuestionnaire } from './check-questionnaire.ts';
import { checkOrigin, checkText } from './check-text.ts';
import { checkWording } from './check-wording.ts';
import type { Sha256 } from './digests.ts';
import { digestsOf } from './digests.ts';
import type { Form, Questionnaire, QuestionnaireText } from './model.ts';
import type { Fault, Problem } from './problem.ts';
import { toFault, toProblem } from './problem.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { readJson } from './read-json.ts';
import type { RuleId } from './rules.ts';
import { textSchema } from './text-schema.ts';

/** A file as it lies on the disk. The path ends in `<id>/<version>/<name>.json`. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

export type QuestionnaireReading =
  | {
      readonly ok: true;
      /** In the source language. */
      readonly form: Form;
      /** By language, the source among them. */
      readonly forms: Readonly<Record<string, Form>>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Parsed<Value> {
  readonly file: string;
  readonly value: Value;
}

/**
 * Reads all files of one version: shape, meaning, order, words. Never throws on what the files hold;
 * a file that breaks any rule gives every problem that was found, and no form.
 */
export function readQuestionnaire(files: readonly RawFile[], sha256: Sha256): QuestionnaireReading {
  const problems: Problem[] = [];
  const report = (file: string, faults: readonly Fault[]) => {
    problems.push(...faults.map((fault) => toProblem(file, fault)));
  };
  const parse = <Value>(file: RawFile, schema: z.ZodType<Value>, rule: RuleId): Parsed<Value>[] => {
    const json = readJson(file.text);
    if (!json.ok) {
      report(file.path, json.faults);
      return [];
    }
    const shape = schema.safeParse(json.value);
    if (shape.success) return [{ file: file.path, value: shape.data }];
    report(
      file.path,
      shape.error.issues.map(({ path, message }) => toFault(rule, path, `${message}.`)),
    );
    return [];
  };

  const mains = files.filter(({ path }) => nameOf(path) === 'questionnaire.json');
  const translations = files.filter(({ path }) => /^text\.[A-Za-z0-9-]+\.json$/.test(nameOf(path)));
  for (const file of files) {
    const isTwice = files.filter(({ path }) => path === file.path).length > 1;
    if (isTwice || (!mains.includes(file) && !translations.includes(file))) {
      report(file.path, [
        toFault('file-unknown', [], isTwice ? 'Is given twice.' : 'Is not known.'),
      ]);
    }
  }
  const [main] = mains.flatMap((file) => parse(file, questionnaireSchema, 'shape'));
  const texts = translations.flatMap((file) => parse(file, textSchema, 'text-shape'));
  if (mains.length === 0) {
    report('questionnaire.json', [toFault('file-missing', [], 'Is not there.')]);
  }
  if (main === undefined) return { ok: false, problems };

  report(main.file, [...checkPlace(main.file, main.value), ...checkQuestionnaire(main.value)]);
  for (const language of main.value.languages) {
    if (!translations.some(({ path }) => nameOf(path) === `text.${language}.json`)) {
      report(main.file, [toFault('file-missing', ['languages'], `No text.${language}.json.`)]);
    }
  }
  const source = texts.find(({ value }) => value.language === main.value.sourceLanguage);
  for (const { file, value } of texts) {
    report(file, [
      ...checkTextPlace(file, value, main.value),
      ...checkText(main.value, value),
      ...(source === undefined ? [] : checkOrigin(source.value, value, sha256)),
      ...checkWording(main.value, value),
    ]);
  }
  if (problems.length > 0 || source === undefined) return { ok: false, problems };
  const values = texts.map(({ value }) => value);
  const digests = digestsOf(main.value, values, sha256);
  const toForm = (text: QuestionnaireText): Form => ({ questionnaire: main.value, text, digests });
  return {
    ok: true,
    form: toForm(source.value),
    forms: Object.fromEntries(values.map((text) => [text.language, toForm(text)])),
  };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function checkPlace(file: string, { id, version }: Questionnaire): readonly Fault[] {
  const isRight = `/${file}`.endsWith(`/${id}/${version}/${nameOf(file)}`);
  return isRight ? [] : [toFault('file-place', [], `Names itself ${id}, version ${version}.`)];
}

function checkTextPlace(
  file: string,
  text: QuestionnaireText,
  { id, version, languages }: Questionnaire,
): readonly Fault[] {
  const { questionnaire, language } = text;
  const isOwn =
    questionnaire === id && text.version === version && nameOf(file) === `text.${language}.json`;
  return [
    ...(isOwn
      ? []
      : [toFault('file-place', [], `Names itself ${questionnaire} ${text.version} ${language}.`)]),
    ...(languages.includes(language)
      ? []
      : [toFault('file-unknown', [], `The language ${language} is not listed.`)]),
  ];
}
