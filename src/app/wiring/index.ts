export { Link } from './link.tsx';
export { createNavigation, type Navigation, type NavigationState } from './navigation.ts';
export { setPreferences } from './preferences-store.ts';
export { depthOf, formatRoute, linkFrom, parseRoute, type Place, type Route } from './route.ts';
export { createWiring, wake, type FormEntry, type Wiring } from './wiring.ts';
export {
  useCurrentSheet,
  useFormEntry,
  useNavigation,
  usePreferences,
  useSession,
  useWiring,
  WiringProvider,
} from './wiring-context.tsx';
