import type { Frame, Page } from 'playwright-core';
import { packed } from './pour.ts';

/** Each posted to a window: the first frame of this page, the page around this frame, or the window that opened this one. */
export async function pourMessages(
  place: Page | Frame,
  to: 'frame' | 'parent' | 'opener',
  messages: readonly unknown[],
): Promise<void> {
  await place.evaluate(
    async ([given, where]) => {
      const target = { frame: frames[0], parent: window.parent, opener: window.opener as Window }[
        where
      ];
      const all = JSON.parse(given) as readonly unknown[];
      for (const [index, message] of all.entries()) {
        target?.postMessage(message, '*');
        if (index % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [packed(messages), to] as const,
  );
}

/** A tab opened by the page, which asks it for sheets: it is answered with each, and last with all texts as sheets. */
export async function pourIntoTab(
  page: Page,
  address: string,
  messages: readonly unknown[],
  sheets: readonly string[],
): Promise<void> {
  await page.evaluate(
    async ([url, given, texts]) => {
      const tab = open(url);
      await new Promise((resolve) => {
        addEventListener('message', ({ source }) => {
          if (source === tab) resolve(true);
        });
      });
      for (const message of JSON.parse(given) as readonly unknown[]) tab?.postMessage(message, '*');
      const all = JSON.parse(texts) as readonly string[];
      tab?.postMessage({ type: 'mooring:sheets', version: 1, sheets: [7, null, ...all] }, '*');
    },
    [address, packed(messages), packed(sheets)] as const,
  );
}

/** Elements of the check with these attributes, in parts of some at a time; gives what is strange about a frame that one was given. */
export async function pourElements(
  page: Page,
  attributes: readonly Readonly<Record<string, string>>[],
  frameAddress: string,
): Promise<readonly string[]> {
  return page.evaluate(
    async ([given, address]) => {
      const all = JSON.parse(given) as readonly Readonly<Record<string, string>>[];
      const strange: string[] = [];
      for (let start = 0; start < all.length; start += 20) {
        const elements = all.slice(start, start + 20).map((each, index) => {
          const element = document.createElement(index % 2 === 0 ? 'mooring-check' : 'div');
          const prefix = index % 2 === 0 ? '' : 'data-';
          if (prefix !== '') element.dataset['mooring'] = '';
          for (const [name, value] of Object.entries(each)) {
            element.setAttribute(prefix + name, value);
          }
          element.style.cssText = 'position: fixed; inset: 0';
          return element;
        });
        document.body.append(...elements);
        const frameOf = (element: Element) => element.shadowRoot?.querySelector('iframe');
        while (!elements.every(frameOf)) await new Promise(requestAnimationFrame);
        for (const element of elements) {
          const frame = frameOf(element);
          const names = frame?.getAttributeNames().toSorted().join() ?? '';
          const isOurs = frame?.src.startsWith(`${address}#`) === true;
          const isPlain = names === 'allow,referrerpolicy,sandbox,src,style,title';
          if (!isOurs || !isPlain) strange.push(`${names} ${String(frame?.src).slice(0, 200)}`);
          element.remove();
        }
      }
      return strange;
    },
    [packed(attributes), frameAddress] as const,
  );
}
