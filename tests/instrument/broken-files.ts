import type { RuleId } from '#instrument';
import type { BrokenFiles } from './break-file.ts';
import { brokenFacts } from './broken-facts.ts';
import { brokenJson } from './broken-json.ts';
import { brokenWords } from './broken-words.ts';

type ManifestRule = Extract<RuleId, `manifest-${string}`>;

/** For every rule at least one file that breaks it, made from the released one. */
export const brokenFiles: BrokenFiles<Exclude<RuleId, ManifestRule>> = {
  ...brokenJson,
  ...brokenFacts,
  ...brokenWords,
};
