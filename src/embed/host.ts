import { mount, type Mounted } from './host-mount.ts';

const TAG = 'mooring-check';
/** For builders that strip elements they do not know. */
const DIV = 'div[data-mooring]';

/**
 * Brings every `<mooring-check>` and `<div data-mooring>` of the page to life, also those that come later, until they
 * are removed. `script` is the full address of embed.js: the site lies beside it. A second copy does nothing.
 */
export function startHost(script: string): void {
  if (customElements.get(TAG)) return;
  const mounted = new Map<HTMLElement, Mounted>();
  const connect = (element: HTMLElement): void => {
    if (!mounted.has(element)) mounted.set(element, mount(element, script));
  };
  const disconnect = (element: HTMLElement): void => {
    mounted.get(element)?.end();
    mounted.delete(element);
  };
  // The platform takes custom elements as classes and nothing else.
  const MooringCheck = class extends HTMLElement {
    connectedCallback(): void {
      connect(this);
    }
    disconnectedCallback(): void {
      disconnect(this);
    }
    /** `moveBefore` keeps frames as they are; without this, it would count as taken out and put in. */
    connectedMoveCallback(): void {}
  };
  customElements.define(TAG, MooringCheck);

  const find = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    if (node.matches(DIV)) connect(node);
    node.querySelectorAll<HTMLElement>(DIV).forEach(connect);
  };
  new MutationObserver((records) => {
    mounted.forEach((_one, element) => {
      if (!element.isConnected) disconnect(element);
    });
    for (const { addedNodes } of records) addedNodes.forEach(find);
  }).observe(document, { childList: true, subtree: true });
  find(document.documentElement);

  addEventListener('message', (event) => {
    mounted.forEach(({ hear }) => {
      hear(event);
    });
  });
  // Heard in the whole page, and before anyone can stop it: buttons come after their element, or are drawn anew.
  addEventListener(
    'click',
    (event) => {
      mounted.forEach(({ press }) => {
        press(event);
      });
    },
    true,
  );
}
