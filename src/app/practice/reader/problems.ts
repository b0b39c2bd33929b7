/** All that can be wrong with one setting. The words for them lie with the words. */
export const SETTING_PROBLEMS = [
  ...(['unknown-name', 'not-settings', 'newer-version', 'half'] as const),
  ...(['not-text', 'too-long', 'hidden-characters', 'not-offered'] as const),
  ...(['not-a-colour', 'low-contrast', 'not-a-link', 'not-a-number', 'out-of-range'] as const),
] as const;
export type SettingProblem = (typeof SETTING_PROBLEMS)[number];

/** One setting that was left out, or left out in part. */
export interface SettingNote {
  /** As it was written, at most 40 characters of it; empty where the problem is with the settings as a whole. */
  readonly name: string;
  readonly problem: SettingProblem;
}
