import { parseSync } from 'vite';
import type { SourceFile } from './read-tree.ts';

/** What only makes sense on the machine where it was written. */
const MACHINE_WORDS = [
  /(?<![\w.])\/(?:work|root|mnt|srv|tmp|opt)\/[\w.]/,
  /\bshared\/[\w-]+\.md\b/,
  /(?<![\w.])\/(?:home|Users)\/\w+\//,
  /\b[A-Z]:\\Users\\/,
  /\bregistry\.\w+\.\w+/,
  /\blocalhost:\d/,
  /\b(?:10|192\.168)(?:\.\d{1,3}){2,3}:\d/,
  /\bfile:\/\/\/\w/,
];
/** Addresses that name something and are never asked for. */
const NAMES_OF_FORMATS = ['http://www.w3.org/', 'http://hl7.org/fhir/', 'https://json-schema.org/'];
const ADDRESS = /https?:\/\/[^\s'"`)<>]*/g;

/** One sentence for each place where a file speaks of the machine that it was written on. */
export function machineProblems({ path, text }: SourceFile): readonly string[] {
  return MACHINE_WORDS.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${path} holds '${found}'`];
  });
}

function withoutComments({ path, text }: SourceFile): string {
  if (path.endsWith('.css')) return text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  if (!/\.tsx?$/.test(path)) return text;
  return parseSync(path, text).comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** One sentence for each address of another site in a file. Comments may cite: they are never shipped. */
export function addressProblems(file: SourceFile): readonly string[] {
  return [...withoutComments(file).matchAll(ADDRESS)]
    .map(([address]) => address)
    .filter((address) => !NAMES_OF_FORMATS.some((name) => address.startsWith(name)))
    .map((address) => `${file.path} holds the address ${address}`);
}
