import type { RuleId } from '#instrument';
import type { BrokenFiles } from './break-file.ts';
import { brokenFacts } from './broken-facts.ts';
import { brokenJson } from './broken-json.ts';
import { brokenWords } from './broken-words.ts';

/** Rules on how files go together with other versions: examples in versions.test.ts and manifest.test.ts. */
type RuleBetweenFiles =
  | Extract<RuleId, `manifest-${string}` | `version-${string}`>
  | 'derived-unknown'
  | 'derived-cycle'
  | 'derived-words';

/** For every rule at least one file that breaks it, made from the released one. */
export const brokenFiles: BrokenFiles<Exclude<RuleId, RuleBetweenFiles>> = {
  ...brokenJson,
  ...brokenFacts,
  ...brokenWords,
};
