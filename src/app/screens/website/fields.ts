import type { UseFormRegister } from 'react-hook-form';
import type { PracticeSettings } from '#practice';
import type { SettingNote } from '#practice/reader';
import type { SettingName, SetupDraft } from './setup-draft.ts';

/** What every group of fields works with. */
export interface FieldsProps {
  readonly register: UseFormRegister<SetupDraft>;
  readonly set: (name: SettingName, text: string) => void;
  readonly draft: SetupDraft;
  /** What the draft was read as. */
  readonly settings: PracticeSettings;
  readonly notes: readonly SettingNote[];
}
