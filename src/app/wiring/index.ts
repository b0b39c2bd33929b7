export { frameAddress, pageAddress } from './address.ts';
export { fetchAgain } from './fetch-again.ts';
export { Link } from './link.tsx';
export {
  createNavigation,
  fixedNavigation,
  type Navigation,
  type NavigationState,
} from './navigation.ts';
export { createPageStore, usePage, type PageStore } from './page-store.ts';
export { keepNotes, openNotes, replaceNotes, writeNote } from './keep-notes.ts';
export {
  noteReply,
  openHomeworkForm,
  removeHomework,
  restoreHomework,
  setSending,
  takeHomework,
} from './keep-homework.ts';
export { homeworkOfSheet, sheetsOfHomework, type HeldHomework } from './homework-store.ts';
export { openFile } from './open-file.ts';
export { placeToGoOn } from './place-to-go-on.ts';
export { depthOf, formatRoute, linkFrom, parseRoute, type Place, type Route } from './route.ts';
export { formInUse, formOfSheet, newestForms } from './form-entries.ts';
export { followOtherTabs } from './follow-other-tabs.ts';
export { takeInHanded } from './take-in-handed.ts';
export type { FileTakenIn } from './take-in-file.ts';
export { SHARED_KEY } from './keep-answers.ts';
export { wake } from './wake.ts';
export { followOtherFrames, frameWiring, setRemembering, wakeFrame } from './wake-frame.ts';
export { createWiring, type FormEntry, type Wiring } from './wiring.ts';
export {
  useCurrentSheet,
  useCurrentSitting,
  useLatestSitting,
  useFormEntry,
  useHomeworks,
  useNavigation,
  usePreferences,
  useSession,
  useWiring,
  WiringProvider,
} from './wiring-context.tsx';
