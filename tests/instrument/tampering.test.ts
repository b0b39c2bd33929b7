import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkManifest,
  formatProblem,
  growManifest,
  type RawFile,
  readQuestionnaire,
  toProblem,
} from '#instrument';
import { sha256 } from './attachment-check.ts';
import { RELEASED } from './released-files.ts';

const sourceOf = (forms: (typeof RELEASED)[number]['forms']) => Object.values(forms).slice(0, 1);
const manifest = growManifest(
  [],
  RELEASED.flatMap(({ forms }) => sourceOf(forms)),
);

/** What the project says of one version whose files are these: lines of file, place, rule, what is wrong, what to do. */
function linesFor(name: string, files: readonly RawFile[]): readonly string[] {
  const reading = readQuestionnaire(files, sha256);
  if (!reading.ok) return reading.problems.map(formatProblem);
  const others = RELEASED.filter((version) => version.name !== name);
  const forms = [...others.map((version) => version.forms), reading.forms].flatMap(sourceOf);
  return checkManifest(manifest, forms).map((fault) =>
    formatProblem(toProblem('questionnaires/manifest.json', fault)),
  );
}

function isSameJson(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

const tampered = RELEASED.flatMap(({ name, files }) =>
  files.map((file) => [file.path, name, files, file] as const),
);

describe('a copy of a released file', () => {
  it.each(tampered)('%s cannot change by one character in silence', (_path, name, files, file) => {
    expect(linesFor(name, files)).toEqual([]);
    const strike = fc.tuple(
      fc.nat(file.text.length - 1),
      fc.constantFrom('', 'a', '0', '-', '.', '"', ' '),
    );
    fc.assert(
      fc.property(strike, ([at, put]) => {
        const text = file.text.slice(0, at) + put + file.text.slice(at + 1);
        const changed = files.map((other) => (other === file ? { ...file, text } : other));
        // White space between the members of a file is no part of what it says.
        fc.pre(!isSameJson(text, file.text));
        const lines = linesFor(name, changed);
        expect(lines).not.toEqual([]);
        for (const line of lines)
          expect(line).toMatch(/^questionnaires\/.+ \[[a-z-]+\] .+\. .+\.$/s);
      }),
      { numRuns: 60 },
    );
  });

  it.each(tampered)(
    '%s with another word says where a change belongs',
    (_path, name, files, file) => {
      const text = file.text
        .replace('"The Mooring project"', '"The Mooring projects"')
        .replace('There are no right answers.', 'There are no wrong answers.');
      expect(text).not.toBe(file.text);
      const changed = files.map((other) => (other === file ? { ...file, text } : other));
      expect(linesFor(name, changed)).toEqual([
        `questionnaires/manifest.json#/${name} [manifest-frozen] ` +
          'Its files are not the ones that were released. ' +
          'A released version stays as it is: put the change into a new version folder.',
      ]);
    },
  );

  it.each(RELEASED)('$name cannot lose its row in the manifest in silence', ({ name, forms }) => {
    const rest = manifest.filter((entry) => `${entry.id}/${entry.version}` !== name);
    const lines = checkManifest(rest, sourceOf(forms)).filter(
      ({ rule }) => rule === 'manifest-row',
    );
    expect(lines.map((fault) => formatProblem(toProblem('manifest.json', fault)))).toEqual([
      `manifest.json#/${name} [manifest-row] It has no row in the manifest. ` +
        '`npm run update-generated` adds a new version, for good. A row that was there comes back from the history.',
    ]);
  });
});
