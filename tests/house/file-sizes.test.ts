import { describe, expect, it } from 'vitest';
import { sizeProblems } from './walls/file-sizes.ts';
import { readTree } from './walls/read-tree.ts';

function filesOf(...lineCounts: readonly number[]) {
  return lineCounts.map((count, index) => ({
    path: `src/${index}.ts`,
    text: 'const a = 1;\n'.repeat(count),
  }));
}

describe('file sizes', () => {
  it('half of the files of src fit on one screen, and none has to be searched', () => {
    // Articles are words, and words are as long as they need to be.
    const files = readTree('src', /^src\/(?!content\/).*\.(tsx?|css)$/);
    expect(sizeProblems(files)).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  it('lets files at the limits through', () => {
    expect(sizeProblems(filesOf(60, 60, 60, 60, 60, 60, 60, 60, 160, 250))).toEqual([]);
  });

  it('catches a median, a ninth decile and a single file that are too long', () => {
    expect(sizeProblems(filesOf(61))).toHaveLength(1);
    expect(sizeProblems(filesOf(1, 1, 161))).toHaveLength(1);
    expect(sizeProblems(filesOf(...Array.from({ length: 20 }, () => 1), 251))).toHaveLength(1);
  });
});
