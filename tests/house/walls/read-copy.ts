import { Visitor, parseSync } from 'vite';
import type { Copy } from './copy-rules.ts';
import { flattenWords } from './flatten-words.ts';
import { readTree, type SourceFile } from './read-tree.ts';

const ID = /^[a-z0-9][\w.:/#-]*$/;

/** The sentences in a module: its strings, but for ids and the names of modules. */
export function sentencesOfCode({ path, text }: SourceFile): readonly string[] {
  const sentences: string[] = [];
  const modules = new Set<number>();
  new Visitor({
    ImportDeclaration: ({ source }) => void modules.add(source.start),
    ExportNamedDeclaration: ({ source }) => {
      if (source) modules.add(source.start);
    },
    ImportExpression: ({ source }) => void modules.add(source.start),
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && !modules.has(start)) sentences.push(value);
    },
    TemplateElement: ({ value }) => void sentences.push(value.raw),
    JSXText: ({ value }) => void sentences.push(value),
  }).visit(parseSync(path, text).program);
  return sentences.filter((sentence) => !ID.test(sentence));
}

function sentencesOfJson({ text }: SourceFile): readonly string[] {
  return flattenWords(JSON.parse(text)).map(([, sentence]) => sentence);
}

function languageOf(path: string): string {
  return /[./]([a-z]{2}(?:-\w+)?)[./](?:[^/]*\.)?json$/.exec(path)?.[1] ?? 'en';
}

function copyOf(file: SourceFile): Copy {
  const texts = file.path.endsWith('.json')
    ? sentencesOfJson(file)
    : file.path.endsWith('.md')
      ? file.text.split('\n')
      : sentencesOfCode(file);
  return { path: file.path, language: languageOf(file.path), texts };
}

/** Everything that a person can read in the product, file by file. */
export function readCopy(): readonly Copy[] {
  return [
    ...readTree('src/i18n/words', /\.json$/),
    ...readTree('questionnaires', /\/text\.[\w-]+\.json$/),
    // A source keeps the title that its authors gave it.
    ...readTree('src/content', /^(?!.*\/sources?\b).*\.(tsx?|json|md)$/),
  ].map(copyOf);
}
