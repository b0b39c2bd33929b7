import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkManifest,
  type Digests,
  digestsOf,
  type Fault,
  type Form,
  formatProblem,
  growManifest,
  type Manifest,
  readManifest,
  toProblem,
  toShortDigest,
} from '#instrument';
import { attachmentCheck, sha256 } from './attachment-check.ts';
import { RELEASED } from './released-files.ts';

const root = new URL('../../questionnaires/', import.meta.url);

function manifestInTree(): Manifest {
  const reading = readManifest(readFileSync(new URL('manifest.json', root), 'utf8'));
  if (!reading.ok) throw new Error(reading.faults.map(toLine).join('\n'));
  return reading.manifest;
}

function toLine(fault: Fault): string {
  return formatProblem(toProblem('questionnaires/manifest.json', fault));
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
  const forms = RELEASED.flatMap((version) => Object.values(version.forms).slice(0, 1));
  const faults = checkManifest(before, forms);

  it('still tells the truth: no released version has changed', () => {
    expect(faults.filter(({ rule }) => rule !== 'manifest-row').map(toLine)).toEqual([]);
  });

  it('lists every version (vitest --update adds a new one, and leaves the others as they are)', async () => {
    const text = `${JSON.stringify(growManifest(before, forms), null, 2)}\n`;
    try {
      await expect(text).toMatchFileSnapshot('../../questionnaires/manifest.json');
    } catch (difference) {
      throw new Error(faults.map(toLine).join('\n'), { cause: difference });
    }
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

  it('asks for a row for every version, and says how a new one and a lost one come in', () => {
    const faults = checkManifest([], [form]);
    expect(faults.map(toLine)).toEqual([
      'questionnaires/manifest.json#/attachment-check/1.0.0 [manifest-row] It has no row in the manifest. ' +
        '`npm run update-generated` adds a new version, for good. A row that was there comes back from the history.',
    ]);
  });

  it.each([
    ['no JSON', '[', 'json-syntax'],
    ['a row without digests', '[{"id":"a"}]', 'manifest-shape'],
    ['no list', '{}', 'manifest-shape'],
  ])('is refused when it is %s', (_what, text, rule) => {
    const reading = readManifest(text);
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.rule)).toContain(rule);
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
