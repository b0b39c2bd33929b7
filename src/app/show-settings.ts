import type { PracticeStore } from '#practice';
import { newestForms } from '#wiring';
import { FORMS } from 'virtual:mooring-forms';
import type { Page } from './page.ts';
import { sayNotes } from './say-notes.ts';

interface Sources {
  /** What `practice.json` holds; null where it holds nothing. */
  readonly file: unknown;
  /** With or without “#”. */
  readonly fragment: string;
  readonly practice: PracticeStore;
  readonly i18n: Page['i18n'];
}

/** Reads a practice's settings, shows the page by them, and tells the owner on the console what was left out. */
export async function showSettings({ file, fragment, practice, i18n }: Sources): Promise<void> {
  if (file === null && fragment.length < 2) return;
  const reader = await import('#practice/reader');
  const offered = newestForms(FORMS).map(({ id }) => id);
  const above = reader.readFragment(fragment);
  const { settings, notes } = reader.readSettingsOver(file, above, offered);
  const look = reader.lookOfPractice(settings);
  // On the app's own pages light or dark is the person's choice.
  const isSite = practice.getState().place === 'site';
  reader.applyLook(isSite ? { ...look, theme: 'auto' } : look, document.documentElement);
  practice.setState({ settings });
  const all = [...notes, ...look.notes];
  if (all.length > 0) await sayNotes(all, i18n);
}
