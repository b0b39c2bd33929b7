export {
  HIDEABLE,
  NO_SETTINGS,
  SETTING_NAMES,
  SETTINGS_VERSION,
  type Hideable,
  type PracticeSettings,
} from './settings.ts';
export { fetchPracticeFile } from './fetch-practice-file.ts';
export { offeredForms } from './offered-forms.ts';
export { PracticeCard } from './practice-card.tsx';
export { PracticeNote } from './practice-note.tsx';
export {
  createPracticeStore,
  PracticeProvider,
  usePractice,
  type Practice,
  type PracticeStore,
} from './practice-context.ts';
