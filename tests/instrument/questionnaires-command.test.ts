import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAll, runCommand } from '../../site/questionnaires-command.ts';

const TODAY = '2027-02-01';
const FIRST = 'questionnaires/attachment-check/1.0.0';
const ABOUT = 'questionnaires/relationship-check/1.0.0';
const roots: string[] = [];

/** A copy of the questionnaires in a folder of its own. */
function copied(): string {
  const root = mkdtempSync(join(tmpdir(), 'mooring-'));
  roots.push(root);
  cpSync('questionnaires', join(root, 'questionnaires'), { recursive: true });
  return root;
}

function edit(root: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

function run(root: string, command = '') {
  return runCommand(command.split(' ').filter(Boolean), root, TODAY);
}

function filesIn(root: string): readonly string[] {
  return readdirSync(join(root, 'questionnaires'), {
    recursive: true,
    encoding: 'utf8',
  }).toSorted();
}

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

describe('npm run questionnaires', () => {
  it('finds nothing wrong in the tree, and tells what is there', async () => {
    const { exitCode, lines } = await run('.');
    expect([exitCode, lines.includes('All is well.')]).toEqual([0, true]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'attachment-check 1.0.0 (unvalidated)',
        '  20 items: anxious 5, avoidant 5, disorganized 5, secure 5',
        expect.stringMatching(
          /^ {2}digests: structure [0-9a-f]{8}, scoring [0-9a-f]{8}, file [0-9a-f]{8}$/,
        ),
        expect.stringMatching(/^ {2}en: drafted; reading grade by page \d/),
        expect.stringContaining('mother-figure (past)'),
      ]),
    );
  });

  it('names every broken file, the line, the rule and the mend', () => {
    const root = copied();
    edit(root, `${FIRST}/text.en.json`, (text) =>
      text.replace('"I ask people', '"I never ask people'),
    );
    edit(root, `${ABOUT}/questionnaire.json`, (text) =>
      text.replace('"items": [', '"items": ['.concat(',')),
    );
    writeFileSync(join(root, 'questionnaires/notes.txt'), '');
    mkdirSync(join(root, 'questionnaires/empty-check/1.0.0'), { recursive: true });
    const { exitCode, lines } = checkAll(root);
    expect(exitCode).toBe(1);
    const text = lines.join('\n');
    expect(text).toContain(
      `${FIRST}/text.en.json\n  line 27, /items/reassurance-1\n` +
        '    Holds "never". [wording-negation]\n    Say what is there in place of what is missing.',
    );
    expect(text).toMatch(
      /relationship-check\/1\.0\.0\/questionnaire\.json\n {2}the whole file\n.+line \d+, column \d+/,
    );
    expect(text).toContain(
      'questionnaires/notes.txt\n  the whole file\n    Is not known. [file-unknown]',
    );
    expect(text).toContain('questionnaires/empty-check/1.0.0/questionnaire.json');
    expect(lines.at(-1)).toMatch(/^\d+ to mend in 4 of the files\.$/);
  });

  it('names a released file that was changed, and what to do with the change', () => {
    const root = copied();
    edit(root, `${ABOUT}/text.en.json`, (text) => text.replace('right answers', 'wrong answers'));
    const { exitCode, lines } = checkAll(root);
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toContain(
      '    Its files are not the ones that were released. [manifest-frozen]\n' +
        '    A released version stays as it is: put the change into a new version folder.',
    );
  });

  it('names a questionnaire that is derived from none that is here', () => {
    const root = copied();
    rmSync(join(root, 'questionnaires/attachment-check'), { recursive: true });
    const { lines } = checkAll(root);
    expect(lines.join('\n')).toContain('There is no attachment-check 2.0.0. [derived-unknown]');
  });

  it('tells how it is used when it is asked for something else', async () => {
    for (const words of [
      'help',
      'draft',
      'draft attachment-check 1.0.0',
      'draft attachment-check 1.0.0 huge',
      'draft a 1.0.0 patch more',
    ]) {
      const { exitCode, lines } = await run(copied(), words);
      expect([exitCode, lines[0]]).toEqual([1, expect.stringContaining('npm run questionnaires')]);
    }
  });
});

describe('npm run questionnaires -- draft', () => {
  it.each([
    ['major', '2.0.0'],
    ['minor', '1.1.0'],
    ['patch', '1.0.1'],
  ])(
    'makes the next %s version, %s, in which only the summary is left to write',
    async (step, next) => {
      const root = copied();
      const folder = `questionnaires/relationship-check/${next}`;
      const { exitCode, lines } = await run(root, `draft relationship-check 1.0.0 ${step}`);
      expect([exitCode, lines[0]]).toEqual([
        0,
        `${folder} is there: questionnaire.json, text.en.json.`,
      ]);
      const drafted = checkAll(root).lines;
      expect(drafted.filter((line) => /\[.+\]$/.test(line))).toEqual([
        '    Is still to be written. [changes-summary]',
      ]);
      edit(root, `${folder}/questionnaire.json`, (text) =>
        text.replace(/Write here what[^"]*/, 'A new version.'),
      );
      const { exitCode: mended, lines: told } = checkAll(root);
      expect(mended).toBe(0);
      expect(told.at(-1)).toContain(`Not released yet: relationship-check ${next}.`);
      for (const file of [`${folder}/questionnaire.json`, `${folder}/text.en.json`]) {
        const text = readFileSync(join(root, file), 'utf8');
        expect(await format(text, { parser: 'json', printWidth: 100 })).toBe(text);
        expect(text).toContain(`"version": "${next}"`);
      }
    },
  );

  it('leaves the old version as it was', async () => {
    const root = copied();
    await run(root, 'draft relationship-check 1.0.0 patch');
    for (const file of ['questionnaire.json', 'text.en.json']) {
      expect(readFileSync(join(root, ABOUT, file), 'utf8')).toBe(
        readFileSync(join(ABOUT, file), 'utf8'),
      );
    }
  });

  it('keeps the notes of a translation true', async () => {
    const root = copied();
    await run(root, 'draft relationship-check 1.0.0 minor');
    const folder = 'questionnaires/relationship-check/1.1.0';
    const english = readFileSync(join(root, folder, 'text.en.json'), 'utf8');
    const german = english.replace('"language": "en"', '"language": "de", "madeFrom": {}');
    writeFileSync(join(root, folder, 'text.de.json'), german);
    edit(root, `${folder}/questionnaire.json`, (text) =>
      text
        .replace('"languages": ["en"]', '"languages": ["en", "de"]')
        .replace(/Write here what[^"]*/, 'German.'),
    );
    // The check prints each hash that is missing: what a translator would copy by hand.
    const lines = checkAll(root).lines;
    const hashes = lines.flatMap((line, at) => {
      const [, hash] = /The hash of it is ([0-9a-f]{64})/.exec(line) ?? [];
      const path = /(\/\S+)$/.exec(lines[at - 1] ?? '')?.[1] ?? '';
      return hash === undefined ? [] : [`"${path}": "${hash}"`];
    });
    edit(root, `${folder}/text.de.json`, (text) =>
      text.replace('"madeFrom": {}', `"madeFrom": {${hashes.join()}}`),
    );
    expect(checkAll(root).exitCode).toBe(0);
    await run(root, 'draft relationship-check 1.1.0 patch');
    const problems = checkAll(root).lines.filter((line) => /\[.+\]$/.test(line));
    expect(problems).toEqual(['    Is still to be written. [changes-summary]']);
  });

  it('writes nothing where a version is there already, is not the newest, or is not here', async () => {
    const root = copied();
    await run(root, 'draft relationship-check 1.0.0 minor');
    const before = filesIn(root);
    for (const [words, reason] of [
      [
        'draft relationship-check 1.0.0 minor',
        'questionnaires/relationship-check/1.1.0 is there already.',
      ],
      ['draft relationship-check 1.0.0 patch', 'Start from the newest, relationship-check 1.1.0.'],
      ['draft attachment-check 3.0.0 minor', 'There is no sound attachment-check 3.0.0.'],
      ['draft ../other 1.0.0 minor', 'There is no sound ../other 1.0.0.'],
    ] as const) {
      const { exitCode, lines } = await run(root, words);
      expect(exitCode).toBe(1);
      expect(lines.join('\n')).toContain(`Nothing was written. ${reason}`);
    }
    expect(filesIn(root)).toEqual(before);
  });
});

describe('questionnaires/README.md', () => {
  const readme = readFileSync('questionnaires/README.md', 'utf8');
  const blocks = [...readme.matchAll(/```(json)?\n(.+?)```/gs)].map(([, , text]) => text ?? '');
  const [main = '', words = ''] = blocks.filter((text) => text.startsWith('{'));
  const [listing = '', wellDone = '', broken = ''] = blocks.filter((text) => !text.startsWith('{'));

  it('leads to a questionnaire that keeps every rule, to a fault that is found, and to a next version', async () => {
    const root = copied();
    const folder = 'questionnaires/evening-check/1.0.0';
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'questionnaire.json'), main);
    writeFileSync(join(root, folder, 'text.en.json'), words);
    const good = await run(root);
    expect(good.exitCode).toBe(0);
    expect(good.lines.join('\n')).toContain(wellDone.trim());

    edit(root, `${folder}/text.en.json`, (text) =>
      text.replace('I fall asleep with ease.', 'I do not sleep well.'),
    );
    expect((await run(root)).lines.join('\n')).toBe(broken.trim());
    writeFileSync(join(root, folder, 'text.en.json'), words);

    const [, draft = ''] = /`npm run questionnaires -- (draft [^`]+)`/.exec(readme) ?? [];
    expect((await run(root, draft)).exitCode).toBe(0);
    expect(existsSync(join(root, 'questionnaires/evening-check/1.1.0/text.en.json'))).toBe(true);
  });

  it('lists the files that are beside the questionnaires', () => {
    for (const name of readdirSync('questionnaires').filter((entry) => entry.endsWith('.json'))) {
      expect(listing).toContain(`questionnaires/${name} `);
    }
  });
});
