export { readFragment, settingsToAttributes, settingsToFragment } from './fragment.ts';
export { readSettings, readSettingsOver } from './read-settings.ts';
export { SETTING_PROBLEMS, type SettingNote, type SettingProblem } from './problems.ts';
export { lookOfPractice, type PracticeLook } from './look.ts';
export { applyLook } from './apply-look.ts';
export { THEME_TOKENS } from './tokens.ts';
