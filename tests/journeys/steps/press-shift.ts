import type { Page } from 'playwright-core';

const SHIFT = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 } as const;

/** Presses Shift three times, as fast as somebody who wants to leave, and not each after the answer to the one before. */
export async function pressShiftThrice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const presses = [1, 2, 3].flatMap(() => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 8, ...SHIFT }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...SHIFT }),
  ]);
  // The page may be gone before it has answered to the last of them.
  await Promise.allSettled(presses);
}
