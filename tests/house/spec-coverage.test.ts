import { describe, expect, it } from 'vitest';
import { readTree } from './walls/read-tree.ts';
import { specProblems } from './walls/spec-coverage.ts';

function problemsOf(spec: string, test: string): readonly string[] {
  return specProblems({ path: 'src/scoring/SPEC.md', text: spec }, [
    { path: 'tests/scoring/a.test.ts', text: test },
  ]);
}

describe('spec coverage', () => {
  it('every numbered rule has a test, and every test that names a rule means one that is there', () => {
    const specs = readTree('src', /^src\/[^/]+\/SPEC\.md$/);
    const problems = specs.flatMap((spec) => {
      const folder = spec.path.replace(/^src\/(.+)\/SPEC\.md$/, 'tests/$1');
      return specProblems(spec, readTree(folder, /\.test\.tsx?$/));
    });
    expect(problems).toEqual([]);
    expect(specs.map(({ path }) => path)).toContain('src/scoring/SPEC.md');
  });

  it('lets rules that are each named through, however the test is written', () => {
    const spec = '**A1** One.\n- **A2** Two, unlike **A9**.\n**B10** Ten.\n';
    const test = `it('A1, A2: holds', () => {}); test.each([1])('B10: holds for %s', () => {});`;
    expect(problemsOf(spec, test)).toEqual([]);
  });

  it.each([
    ['a rule without a test', '**A1** One.\n**A2** Two.', `it('A1: holds', () => {});`],
    ['a rule named in the middle of a title', '**A1** One.', `it('holds as A1: says', () => {});`],
    ['a rule named in a comment', '**A1** One.', '// A1: holds'],
    ['a test of no rule', '**A1** One.', `it('A1: holds', () => {}); it('A2: holds', () => {});`],
    ['a rule given twice', '**A1** One.\n**A1** Two.', `it('A1: holds', () => {});`],
    ['a spec without rules', 'Words.', ''],
  ])('catches %s', (_what, spec, test) => {
    expect(problemsOf(spec, test)).toHaveLength(1);
  });
});
