import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem, type RuleId, rules } from '#instrument';
import { attachmentCheck, FILES, problemsIn } from './attachment-check.ts';
import { brokenFiles } from './broken-files.ts';

describe('a questionnaire file that breaks a rule', () => {
  it('is the exception: the released files break none', () => {
    expect(problemsIn(FILES).map(formatProblem)).toEqual([]);
    expect(attachmentCheck().questionnaire.id).toBe('attachment-check');
  });

  for (const [rule, examples] of Object.entries(brokenFiles)) {
    it.each(examples)(`is refused under the name ${rule}: $why`, ({ files, at }) => {
      const found = problemsIn(files).filter((problem) => problem.rule === rule);
      expect(found.map(({ path }) => path)).toContain(at);
    });
  }

  it('is told as file, path, rule, what is wrong and what to do', () => {
    const [broken] = brokenFiles['range-derived'];
    expect(problemsIn(broken?.files ?? []).map(formatProblem)).toEqual([
      'questionnaires/attachment-check/1.0.0/questionnaire.json#/scales/0/range [range-derived] ' +
        'Says 1 to 7; it is 1 to 5. (scale "anxious") ' +
        'Declare the range that follows from options, weights and method.',
    ]);
  });

  it('is told of every problem at once, not of the first alone', () => {
    const both = [
      ...(brokenFiles['min-answered'][0]?.files.slice(0, 1) ?? []),
      ...(brokenFiles['wording-negation'][0]?.files.slice(1) ?? []),
    ];
    const found = new Set(problemsIn(both).map(({ rule }) => rule));
    expect(found).toEqual(new Set<RuleId>(['min-answered', 'wording-negation']));
  });
});

describe('the list of rules', () => {
  it('is the one in questionnaires/README.md, word for word', () => {
    const readme = readFileSync(new URL('../../questionnaires/README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)];
    expect(Object.fromEntries(rows.map(([, rule, mend]) => [rule, mend]))).toEqual(rules);
  });
});
