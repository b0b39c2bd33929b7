export type Theme = 'system' | 'light' | 'dark';

/** Choices about the app, kept apart from answers and forgotten apart from them. */
export interface Preferences {
  readonly theme: Theme;
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'system' };
