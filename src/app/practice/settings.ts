import type { SupportRegion } from '#content';

/** What a practice can leave out. What protects a person (leaving, support, privacy, limits) is not among it. */
export const HIDEABLE = ['intro', 'session', 'learn', 'credit'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** What a practice has chosen for its visitors, whether it came in a fragment, in attributes or in `practice.json`. */
export interface PracticeSettings {
  /** Ids of the questionnaires that are offered, in this order; all of them where it is empty. */
  readonly forms: readonly string[];
  /** BCP 47. Null: the page's own. */
  readonly language: string | null;
  /** `#rrggbb`, as the owner wrote it. What is shown may be lighter or darker, see `lookOfPractice`. */
  readonly accent: string | null;
  /** `#rrggbb`; null: nothing behind the check in a frame, and the app's own paper on a page. */
  readonly ground: string | null;
  /** CSS pixels, 0 to 32; null: ours. */
  readonly radius: number | null;
  readonly type: 'ours' | 'system' | 'serif';
  /** `auto`: as the page around it. On the app's own pages the person chooses. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The practice's name; empty where it has none. */
  readonly practice: string;
  /** A few words of the practice, shown before the start; empty where there are none. */
  readonly note: string;
  /** What a person can do next. The link is https:, tel: or mailto:. */
  readonly action: { readonly words: string; readonly link: string } | null;
  /** The country whose support lines are shown first. */
  readonly region: SupportRegion | null;
  readonly hide: readonly Hideable[];
  /** Where a result is shown: in the frame, or in a tab of its own. */
  readonly results: 'frame' | 'tab';
}

export const NO_SETTINGS: PracticeSettings = {
  forms: [],
  language: null,
  accent: null,
  ground: null,
  radius: null,
  type: 'ours',
  theme: 'auto',
  practice: '',
  note: '',
  action: null,
  region: null,
  hide: [],
  results: 'frame',
};

/** The version of the settings' names and values. A later one may hold fields that this app does not know. */
export const SETTINGS_VERSION = 1;

/** The names that a setting has in a fragment, as an attribute and in `practice.json`; `action` and `link` make one. */
export const SETTING_NAMES = [
  ...['forms', 'language', 'accent', 'ground', 'radius', 'type', 'theme'],
  ...['practice', 'note', 'action', 'link', 'region', 'hide', 'results'],
] as const;
