import { readFileSync } from 'node:fs';

const SPEC = readFileSync(new URL('../../../src/sharing/SPEC.md', import.meta.url), 'utf8');

/** The lines of one block of test vectors in src/sharing/SPEC.md, by their columns. */
export function vectors(
  block: 'link' | 'reply' | 'packed' | 'code',
): readonly (readonly string[])[] {
  const [, text] = new RegExp(`^\`\`\`${block}\\n([^\`]+)^\`\`\``, 'm').exec(SPEC) ?? [];
  if (text === undefined) throw new Error(`The SPEC has no block of ${block}`);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}
