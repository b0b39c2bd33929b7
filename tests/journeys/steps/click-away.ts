import type { Locator, Page } from 'playwright-core';

/** Clicks on what leads away, as a mouse does, and waits for nothing: the page that comes after may be held back. */
export async function clickAway(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('What leads away cannot be seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
