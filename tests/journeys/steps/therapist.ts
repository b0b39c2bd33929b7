import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openPage, waitForPlace } from './open-page.ts';
import { DESK, INVITE, KEY } from './places.ts';
import { sayOnDesk, sayOnInvite, sayOnKey } from './words.ts';

/** Saves what a click saves, and gives its path on this disk. */
export async function savedBy(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download.path();
}

/** Makes a key under a passphrase and saves its backup, as the pages ask; gives the text of the backup. */
export async function makeKey(page: Page, passphrase: string): Promise<string> {
  await openPage(page, KEY);
  return makeKeyHere(page, passphrase);
}

/** The same, on the page for it. */
export async function makeKeyHere(page: Page, passphrase: string): Promise<string> {
  const fields = page.locator('input[type=password]');
  await page.getByLabel(sayOnKey('passphrase.new'), { exact: true }).fill(passphrase);
  await fields.nth(1).fill(passphrase);
  await page.getByRole('button', { name: sayOnKey('make.button') }).click();
  const path = await savedBy(page, () =>
    page.getByRole('button', { name: sayOnKey('backup.save') }).click(),
  );
  await page.getByRole('button', { name: sayOnKey('backup.done') }).click();
  await page.getByText(sayOnKey('backup.kept')).waitFor();
  return readFile(path, 'utf8');
}

/** Goes from the desk to a copied link, and gives the link with the number of things done on the way. */
export async function copyLink(
  page: Page,
  name: string,
  choose: () => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly link: string; readonly actions: number }> {
  await openPage(page, DESK);
  let actions = 1;
  await page.getByRole('link', { name: sayOnDesk('bar.invite') }).click();
  await waitForPlace(page, INVITE);
  const field = page.getByLabel(sayOnInvite('name.label'));
  if ((await field.inputValue()) !== name) {
    actions += 1;
    await field.fill(name);
  }
  await choose();
  actions += 1;
  await page.getByRole('button', { name: sayOnInvite('link.copy') }).click();
  return { link: await page.evaluate(() => navigator.clipboard.readText()), actions };
}

/** Types the passphrase where the desk asks for it. */
export async function unlockDesk(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(sayOnDesk('locked.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: sayOnDesk('locked.open') }).click();
  await page.getByRole('heading', { name: sayOnDesk('in.title') }).waitFor();
}

/** The sentences that say what became of what was brought to the desk. */
export async function outcomesOn(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('status').locator('li');
  await list.first().waitFor();
  return list.allTextContents();
}

/** Opens the only reply that lies there. */
export async function openReply(page: Page): Promise<void> {
  const list = page.locator('section', {
    has: page.getByRole('heading', { name: sayOnDesk('list.title'), exact: true }),
  });
  await list
    .getByRole('button', { name: sayOnDesk('list.open') })
    .first()
    .click();
  await page.locator('tr[data-scale]').first().waitFor({ state: 'attached' });
}
