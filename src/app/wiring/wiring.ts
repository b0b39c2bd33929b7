import { FORMS, type FormEntry } from 'virtual:mooring-forms';
import { createSessionStore, type Preferences, type SessionStore } from '#session';
import type { Device, Journal } from '#storage';
import { createAnswerKeeper, type AnswerKeeper } from './keep-answers.ts';
import type { Navigation } from './navigation.ts';
import { createNoter, notingRemovals } from './note-surely.ts';
import { createHomeworkStore, type HomeworkStore } from './homework-store.ts';
import { createPageTimes, type PageTimes } from './page-times.ts';
import {
  createPreferencesStore,
  PREFERENCES_KEY,
  type PreferencesStore,
} from './preferences-store.ts';
import { moveHomework } from './save-homework.ts';

export type { FormEntry };

/** Everything that a screen can reach: one value, made once a tab, given down by context. */
export interface Wiring {
  /** Every version of every questionnaire, the newest of each first. */
  readonly forms: readonly FormEntry[];
  readonly session: SessionStore;
  readonly homeworks: HomeworkStore;
  readonly preferences: PreferencesStore;
  /** Kept on this device unless it is a shared one; a refusal costs only the choice at the next visit. */
  readonly setPreferences: (next: Preferences) => void;
  readonly keeper: AnswerKeeper;
  readonly pageTimes: PageTimes;
  readonly device: Device;
  readonly tab: Device;
  /** Undefined where a page has none. */
  readonly journal: Journal | undefined;
  readonly navigation: Navigation;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A random name, another one each time. */
  readonly newId: () => string;
}

export interface WiringOptions {
  readonly device: Device;
  readonly tab: Device;
  readonly journal?: Journal;
  readonly navigation: Navigation;
  readonly now: () => string;
  readonly newId: () => string;
}

export function createWiring(options: WiringOptions): Wiring {
  const { tab, journal, navigation, now, newId } = options;
  const session = createSessionStore();
  const preferences = createPreferencesStore();
  const homeworks = createHomeworkStore();
  const noter = createNoter(session, journal);
  const device = notingRemovals(options.device, noter);
  const keeper = createAnswerKeeper({ session, device, tab, noter, now, newId });
  return {
    forms: FORMS,
    session,
    homeworks,
    preferences,
    setPreferences: (next) => {
      preferences.setState(next);
      if (session.getState().keeping === 'chosen') return;
      device.write(PREFERENCES_KEY, JSON.stringify(next));
    },
    keeper: {
      ...keeper,
      removeAll: () => {
        keeper.removeAll();
        homeworks.setState({ homeworks: [] });
      },
      setShared: (isShared) => {
        keeper.setShared(isShared);
        moveHomework({ device, tab, session, homeworks });
      },
    },
    pageTimes: createPageTimes(),
    device,
    tab,
    journal,
    navigation,
    now,
    newId,
  };
}
