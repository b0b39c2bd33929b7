import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, readSource } from './walls/read-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'mooring-sum-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the sum says about an output of `npm test` that ended with a status. */
function sumOf(lines: readonly string[], status: number) {
  const log = join(folder, 'log');
  writeFileSync(log, lines.join('\n'));
  const sum = spawnSync(process.execPath, ['.ci/sum.mjs', log, String(status)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { lastLine: sum.stdout.trimEnd().split('\n').at(-1), exitCode: sum.status };
}

function step(name: string): readonly string[] {
  return ['', `> mooring@0.1.0 ${name}`, `> some command for ${name}`, ''];
}

const START = [...step('test'), ...step('test:fast')];
const CHECKS = ['types', 'lint', 'format', 'dead-code'].flatMap(step);
const RUN = '\u001b[1m\u001b[46m RUN \u001b[49m\u001b[22m \u001b[36mv4.1.12 \u001b[39m/here';

function runner(tests: string): readonly string[] {
  return [
    '',
    RUN,
    '',
    ' \u001b[32m✓\u001b[39m a.test.ts (12 tests) 3ms',
    '',
    `      Tests  ${tests}`,
  ];
}

const ALL_WELL = [
  ...START,
  ...CHECKS,
  ...runner('12 passed (12)'),
  ...runner('\u001b[32m7 passed\u001b[39m (7)'),
];

describe('the last line of .ci/run', () => {
  it('sums the four checks and both runs of the tests', () => {
    expect(sumOf(ALL_WELL, 0)).toEqual({ lastLine: '23 passed, 0 failed', exitCode: 0 });
  });

  it('counts failed tests, and keeps the exit status', () => {
    const output = [...START, ...CHECKS, ...runner('2 failed | 12 passed | 1 skipped (15)')];
    expect(sumOf(output, 1)).toEqual({ lastLine: '16 passed, 2 failed', exitCode: 1 });
  });

  it('counts a check that stopped the rest', () => {
    const output = [...START, ...step('types'), ...step('lint'), '✖ 3 problems (3 errors)'];
    expect(sumOf(output, 1)).toEqual({ lastLine: '1 passed, 1 failed', exitCode: 1 });
  });

  it('counts a check that failed beside others that went on', () => {
    const lint = [...step('lint'), '✖ 1 problem', '', 'lint failed'];
    const types = [...step('types'), 'types passed'];
    for (const checks of [
      [...lint, ...types],
      [...types, ...lint],
    ]) {
      const output = [...START, ...runner('12 passed (12)'), ...checks];
      expect(sumOf(output, 1).lastLine).toBe('13 passed, 1 failed');
    }
  });

  it('counts a file of tests that could not be read, and an error outside of any test', () => {
    const unread = ['⎯⎯⎯⎯ Failed Suites 2 ⎯⎯⎯⎯', '⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯'];
    const output = [...START, ...CHECKS, RUN, ...unread, ' Tests  1 failed | 2 passed (3)'];
    expect(sumOf([...output, '     Errors  1 error'], 1).lastLine).toBe('6 passed, 4 failed');
    const none = [...START, ...CHECKS, RUN, '⎯⎯⎯ Failed Suites 1 ⎯⎯⎯', '      Tests  no tests'];
    expect(sumOf(none, 1).lastLine).toBe('4 passed, 1 failed');
  });

  it('counts a run that began and never ended', () => {
    const output = [...ALL_WELL, RUN, 'Error: No Chromium is on this machine'];
    expect(sumOf(output, 1)).toEqual({ lastLine: '23 passed, 1 failed', exitCode: 1 });
  });

  it('never says that all is well where the exit status says otherwise', () => {
    expect(sumOf(ALL_WELL, 134)).toEqual({ lastLine: '23 passed, 1 failed', exitCode: 134 });
  });

  it('fails where a failure was counted though the status was good', () => {
    const output = [...START, ...CHECKS, ...runner('1 failed | 2 passed (3)')];
    expect(sumOf(output, 0)).toEqual({ lastLine: '6 passed, 1 failed', exitCode: 1 });
  });

  it('fails where nothing ran', () => {
    expect(sumOf([], 0)).toEqual({ lastLine: '0 passed, 1 failed', exitCode: 1 });
  });

  it('is about the command that a person would run', () => {
    expect(readSource('.ci/run').text).toMatch(/^npm test /m);
  });
});
