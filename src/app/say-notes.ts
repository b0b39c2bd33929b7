import { loadWords } from '#i18n';
import type { SettingNote } from '#practice/reader';
import type { Page } from './page.ts';

/** Tells the owner of a website on the console which of their settings were left out or changed, and why. */
export async function sayNotes(notes: readonly SettingNote[], i18n: Page['i18n']): Promise<void> {
  await loadWords(i18n, ['website']);
  const t = i18n.getFixedT(i18n.language, 'website');
  for (const { name, problem } of notes) {
    const said = { name, problem: t(`problem.${problem}`) };
    console.info(name === '' ? t('consoleWhole', said) : t('console', said));
  }
}
