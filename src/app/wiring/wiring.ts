import { FORMS, type FormEntry } from 'virtual:mooring-forms';
import { createSessionStore, type Preferences, type SessionStore } from '#session';
import type { Device } from '#storage';
import { createAnswerKeeper, type AnswerKeeper } from './keep-answers.ts';
import { moveHomework } from './keep-homework.ts';
import type { Navigation } from './navigation.ts';
import { createHomeworkStore, type HomeworkStore } from './homework-store.ts';
import { createPageTimes, type PageTimes } from './page-times.ts';
import {
  createPreferencesStore,
  PREFERENCES_KEY,
  type PreferencesStore,
} from './preferences-store.ts';

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
  readonly navigation: Navigation;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A random name, another one each time. */
  readonly newId: () => string;
}

export interface WiringOptions {
  readonly device: Device;
  readonly tab: Device;
  readonly navigation: Navigation;
  readonly now: () => string;
  readonly newId: () => string;
}

export function createWiring({ device, tab, navigation, now, newId }: WiringOptions): Wiring {
  const session = createSessionStore();
  const preferences = createPreferencesStore();
  const homeworks = createHomeworkStore();
  const keeper = createAnswerKeeper({ session, device, tab, now, newId });
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
    navigation,
    now,
    newId,
  };
}
