import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { pseudoText } from '#i18n';
import { questionnairesPlugin } from '../../site/questionnaires-plugin.ts';

const VERSION = join('questionnaires', 'attachment-check', '1.0.0');
const ENGLISH = readFileSync(join(VERSION, 'text.en.json'), 'utf8');
const [, statement = ''] = /"closeness-1": "(.+)"/.exec(ENGLISH) ?? [];
const roots: string[] = [];

/** A copy of the questionnaire files, with one change. */
function copied(file = '', change: (text: string) => string = (text) => text): string {
  const root = mkdtempSync(join(tmpdir(), 'mooring-'));
  roots.push(root);
  cpSync('questionnaires', join(root, 'questionnaires'), { recursive: true });
  if (file !== '') {
    const path = join(root, VERSION, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return root;
}

/** Builds a module that lists the forms; gives its code. */
async function built(root: string, withPseudo = false): Promise<string> {
  writeFileSync(join(root, 'entry.js'), `export { FORMS } from 'virtual:mooring-forms';`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [questionnairesPlugin(root, withPseudo)],
    build: { write: false, minify: false, lib: { entry: 'entry.js', formats: ['es'] } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((made) =>
    'output' in made ? made.output : [],
  );
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

describe('a build', () => {
  it('with whole questionnaire files holds their words, and no made-up language', async () => {
    const code = await built(copied());
    expect(statement).not.toBe('');
    expect(code).toContain(statement);
    expect(code).not.toContain('⟦');
  });

  it('for tests holds the made-up language too', async () => {
    const code = await built(copied(), true);
    expect(code).toContain(statement);
    expect(code).toContain(pseudoText(statement));
  });

  it.each([
    [
      'a file that is no JSON',
      ['questionnaire.json', (text: string) => text.slice(0, -20)],
      ['questionnaire.json', /\[json/],
    ],
    [
      'a key that names a missing item',
      [
        'questionnaire.json',
        (text: string) => text.replace('"item": "closeness-1"', '"item": "closeness-9"'),
      ],
      ['questionnaire.json#/scales/', /closeness-9/],
    ],
    [
      'a key with a wrong range',
      ['questionnaire.json', (text: string) => text.replace(/"range": \[\s*1,/, '"range": [0,')],
      ['questionnaire.json#/scales/0/range', /\[range/],
    ],
    [
      'a text without one of the statements',
      ['text.en.json', (text: string) => text.replace(/ {4}"closeness-1":.*\n/, '')],
      ['text.en.json#/items', /closeness-1/],
    ],
    [
      'a text with a number in place of a word',
      ['text.en.json', (text: string) => text.replace(/"1": "Strongly disagree"/, '"1": 1')],
      ['text.en.json#/options/agreement/1', /\[text-shape\]/],
    ],
  ] as const)(
    'stops at %s, and says which file, where, which rule and how to mend it',
    async (_what, [file, change], [at, what]) => {
      const root = copied(file, change);
      const stopped = await built(root).then(
        () => 'It went through.',
        (error: unknown) => String(error),
      );
      expect(stopped).toContain('The questionnaire files break these rules:');
      expect(stopped).toContain(`questionnaires/attachment-check/1.0.0/${at}`);
      expect(stopped).toMatch(what);
      const line = stopped.split('\n').find((text) => text.includes(at)) ?? '';
      expect(line).toMatch(/^ *questionnaires\/\S+ \[[a-z-]+\] \S.*\. \S.*\.$/);
      expect(stopped).not.toContain(root);
    },
  );

  it('stops at a file that does not belong there', async () => {
    const root = copied();
    writeFileSync(join(root, VERSION, 'notes.txt'), 'a note');
    await expect(built(root)).rejects.toThrow(/1\.0\.0\/notes\.txt \[file-unknown\]/);
  });
});
