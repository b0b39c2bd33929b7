import { SETTING_NAMES } from '#practice';

export type SettingName = (typeof SETTING_NAMES)[number];

/** What the form holds, as it is typed: one text for each setting, lists with commas, as in a fragment. */
export type SetupDraft = Readonly<Record<SettingName, string>>;

function draftWith(textOf: (name: SettingName) => string): SetupDraft {
  const entries = SETTING_NAMES.map((name) => [name, textOf(name)] as const);
  return Object.fromEntries(entries) as SetupDraft;
}

/** Where nothing is set, the choices still have one that holds. */
const CHOSEN_AT_FIRST: Partial<SetupDraft> = { type: 'ours', theme: 'auto', results: 'frame' };

export const NOTHING_SET = draftWith((name) => CHOSEN_AT_FIRST[name] ?? '');

export function draftOf(raw: Readonly<Record<string, string>>): SetupDraft {
  return draftWith((name) => raw[name] ?? NOTHING_SET[name]);
}

/** What a draft says, to be read by the one reader of settings. */
export function rawOf(draft: SetupDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(draft).filter(([, text]) => text.trim() !== ''));
}

export function listOf(text: string): readonly string[] {
  return text.split(',').filter((part) => part !== '');
}

export function isSettingName(name: string): name is SettingName {
  return SETTING_NAMES.some((known) => known === name);
}
