import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Writes into a built page what somebody might get into it, and none of which may come to anything. */
export function intrudeInto(file: string, foreign: string): void {
  const html = readFileSync(file, 'utf8');
  const marks = (what: string) => `document.documentElement.dataset.intruder='${what}'`;
  const intruders = [
    `<script>${marks('inline script')}</script>`,
    `<script src="${foreign}/script.js"></script>`,
    `<iframe src="${foreign}/frame.html" title="Elsewhere"></iframe>`,
    `<img alt="" src="${foreign}/beacon.svg">`,
    `<img alt="" src="data:," onerror="${marks('handler')}">`,
    `<link rel="stylesheet" href="${foreign}/style.css">`,
    `<style>body { outline: 9px solid }</style>`,
    `<object data="${foreign}/object.html"></object>`,
    `<form id="intruder" method="post" action="${foreign}/post"><input name="a" value="1"></form>`,
    `<base href="${foreign}/">`,
  ];
  writeFileSync(file, html.replace('</body>', `${intruders.join('')}</body>`));
}

const REFUSED = 'refusedDirectives';

/** Notes from now on, in each page that the tab opens, the directives that refused something there. */
export async function noteRefusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((name) => {
    const refused: string[] = [];
    Reflect.set(globalThis, name, refused);
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
  }, REFUSED);
  return async () => {
    const refused = await page.evaluate(
      (name) => Reflect.get(globalThis, name) as string[],
      REFUSED,
    );
    return [...new Set(refused)].sort();
  };
}

/** Tries from inside the page, as a script would that got in after all, to reach another site; gives what came of it. */
export async function tryToReach(
  page: Page,
  foreign: string,
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (origin) => {
    const outcomeOf = async (attempt: () => unknown) => {
      try {
        await attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const form = document.getElementById('intruder');
    if (form instanceof HTMLFormElement) form.submit();
    return {
      fetched: await outcomeOf(() => fetch(`${origin}/fetched.svg`)),
      beacon: await outcomeOf(() => navigator.sendBeacon(`${origin}/sent`, 'a=1')),
      markup: await outcomeOf(() => document.createRange().createContextualFragment('<b>bold</b>')),
      policy: await outcomeOf(() => {
        const { trustedTypes } = globalThis as {
          trustedTypes?: { createPolicy: (name: string, rules: object) => unknown };
        };
        return trustedTypes?.createPolicy('anybody', {});
      }),
    };
  }, foreign);
}
