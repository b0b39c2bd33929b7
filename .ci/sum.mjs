// Sums what the runners of `npm test` say: node .ci/sum.mjs <log> <exit status of npm test>
// Prints `N passed, N failed` as its last line. Ends with that status, or 1 where something failed or nothing ran.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const CHECKS = ['types', 'lint', 'format', 'dead-code'];

const [file, statusText] = process.argv.slice(2);
const status = Number(statusText);
const lines = stripVTControlCharacters(readFileSync(file, 'utf8')).split(/\r?\n/);

let passed = 0;
let failed = 0;
// What has begun and has not yet been seen to end. Side by side, each says how it ended.
let open = null;

function endStep(hasPassed) {
  if (open === null) return;
  if (hasPassed && open !== 'vitest') passed += 1;
  else failed += 1;
  open = null;
}

function countOf(line, what) {
  return Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0);
}

for (const line of lines) {
  const step = /^> \S+@\S+ (\S+)$/.exec(line)?.[1];
  if (step !== undefined) {
    endStep(true);
    if (CHECKS.includes(step)) open = step;
  } else if (open !== null && (line === `${open} passed` || line === `${open} failed`)) {
    endStep(line.endsWith('passed'));
  } else if (/^\s*RUN\s+v\d/.test(line)) {
    endStep(true);
    open = 'vitest';
  } else if (/^⎯+ Failed Suites \d+ ⎯+$/.test(line)) {
    failed += countOf(line.replace(/^.*Suites /, ''), '⎯');
  } else if (open === 'vitest' && /^\s*Tests\s+(\d+ \w+|no tests)/.test(line)) {
    passed += countOf(line, 'passed');
    failed += countOf(line, 'failed');
    open = null;
  } else if (/^\s*Errors\s+\d+ errors?$/.test(line)) {
    failed += countOf(line, 'error');
  }
}
endStep(status === 0);

if (status !== 0 && failed === 0) failed = 1;
if (passed + failed === 0) {
  console.log('No check ran.');
  failed = 1;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status !== 0 ? status : failed > 0 ? 1 : 0;
