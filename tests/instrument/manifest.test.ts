import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkManifest,
  type Digests,
  digestsOf,
  type Form,
  formatProblem,
  growManifest,
  type Manifest,
  readQuestionnaire,
  toProblem,
  toShortDigest,
} from '#instrument';
import { attachmentCheck, sha256 } from './attachment-check.ts';

const root = new URL('../../questionnaires/', import.meta.url);

function foldersIn(path: string): readonly string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}${name}/`);
}

function formsInTree(): readonly Form[] {
  return foldersIn('./')
    .flatMap(foldersIn)
    .map((folder) => {
      const files = readdirSync(new URL(folder, root)).map((name) => ({
        path: `questionnaires/${folder.slice(2)}${name}`,
        text: readFileSync(new URL(`${folder}${name}`, root), 'utf8'),
      }));
      const reading = readQuestionnaire(files, sha256);
      if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
      return reading.form;
    });
}

function manifestInTree(): Manifest {
  const file = new URL('manifest.json', root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : [];
}

const form = attachmentCheck();
const released = growManifest([], [form]);

function withVersion(version: string, digests: Partial<Digests>): Form {
  return {
    ...form,
    questionnaire: { ...form.questionnaire, version },
    digests: { ...form.digests, ...digests },
  };
}

function rulesBroken(manifest: Manifest, forms: readonly Form[]): readonly string[] {
  return checkManifest(manifest, forms).map(({ rule }) => rule);
}

describe('the manifest in the tree', () => {
  const before = manifestInTree();
  const forms = formsInTree();

  it('still tells the truth: no released version has changed', () => {
    const problems = checkManifest(before, forms);
    expect(
      problems.map((fault) => formatProblem(toProblem('questionnaires/manifest.json', fault))),
    ).toEqual([]);
  });

  it('lists every version (vitest --update adds a new one, and leaves the others as they are)', async () => {
    const text = `${JSON.stringify(growManifest(before, forms), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../questionnaires/manifest.json');
  });
});

describe('a manifest', () => {
  it('accepts the versions that it was made of', () => {
    expect(rulesBroken(released, [form])).toEqual([]);
  });

  it('refuses a change, even of one word, to a released version', () => {
    expect(rulesBroken(released, [withVersion('1.0.0', { file: sha256('edited') })])).toEqual([
      'manifest-frozen',
    ]);
  });

  it('cannot be updated to hide such a change', () => {
    const edited = withVersion('1.0.0', { file: sha256('edited') });
    expect(growManifest(released, [edited])).toEqual(released);
  });

  it('refuses the loss of a released version', () => {
    expect(rulesBroken(released, [])).toEqual(['manifest-grows']);
  });

  it.each(['structure', 'scoring'] as const)(
    'asks for a new major version when the %s changes',
    (part) => {
      const changed = { [part]: sha256('changed'), file: sha256('changed') };
      expect(rulesBroken(released, [form, withVersion('1.1.0', changed)])).toEqual([
        'manifest-major',
      ]);
      expect(rulesBroken(released, [form, withVersion('2.0.0', changed)])).toEqual([]);
    },
  );

  it('lets a minor version add words when answers and scores mean the same', () => {
    expect(rulesBroken(released, [form, withVersion('1.10.0', { file: sha256('more') })])).toEqual(
      [],
    );
  });

  it('orders versions as numbers, 1.2.0 before 1.10.0', () => {
    const forms = ['1.10.0', '1.2.0', '1.0.0'].map((version) => withVersion(version, {}));
    const versions = growManifest([], forms).map(({ version }) => version);
    expect(versions).toEqual(['1.0.0', '1.2.0', '1.10.0']);
  });
});

describe('the three digests', () => {
  const { questionnaire, text } = form;

  it('are SHA-256 over the files, and the short one begins the long one', () => {
    expect(digestsOf(questionnaire, [text], sha256)).toEqual(form.digests);
    const { structure, scoring, file } = form.digests;
    for (const digest of [structure, scoring, file]) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(toShortDigest(file)).toBe(file.slice(0, 8));
  });

  const digests = (change: Partial<typeof questionnaire>, words: Partial<typeof text> = {}) => {
    const now = digestsOf({ ...questionnaire, ...change }, [{ ...text, ...words }], sha256);
    return {
      structure: now.structure !== form.digests.structure,
      scoring: now.scoring !== form.digests.scoring,
      file: now.file !== form.digests.file,
    };
  };

  it('change in the file alone when a word changes', () => {
    expect(digests({}, { title: 'Another title' })).toEqual({
      structure: false,
      scoring: false,
      file: true,
    });
  });

  it('change in the structure when the order of items changes', () => {
    const [first, second, ...rest] = questionnaire.items;
    if (first === undefined || second === undefined) throw new Error('There are 36 items.');
    expect(digests({ items: [second, first, ...rest] }).structure).toBe(true);
  });

  it('change in the scoring, not in the structure, when a sign, a margin or a missing rule changes', () => {
    const [anxious, ...rest] = questionnaire.scales;
    if (anxious === undefined) throw new Error('There are four scales.');
    const turned = anxious.items.map((entry) => ({ ...entry, sign: -1 as const }));
    const changes: readonly Partial<typeof questionnaire>[] = [
      { scales: [{ ...anxious, items: turned }, ...rest] },
      { scales: [{ ...anxious, missing: { minAnswered: 9 } }, ...rest] },
      { levels: { midpoint: 50, margins: { clear: 1.5, leaning: 0.5 } } },
    ];
    for (const change of changes) {
      expect(digests(change)).toEqual({ structure: false, scoring: true, file: true });
    }
  });

  it('stay as they are in structure and scoring when a norm is added that nothing uses', () => {
    const norm = { id: 'n', scale: 'anxious', n: 300, sample: 'pilot', year: 2027, source: 'n' };
    expect(digests({ norms: [{ ...norm, mean: 3, sd: 1 }] })).toEqual({
      structure: false,
      scoring: false,
      file: true,
    });
  });
});
