import { frameAddress, readAttribute } from './host-attributes.ts';
import { makeDialog } from './host-dialog.ts';
import { makeFrame, whenNear } from './host-frame.ts';
import { readMessage } from './host-message.ts';
import { EMBED_VERSION, type HostMessage } from './messages.ts';

/** One element of the page with its frame. */
export interface Mounted {
  /** Any message that the page got; only those of the own frame count. */
  readonly hear: (event: MessageEvent) => void;
  /** Any click in the page; only those on the owner's own button count. */
  readonly press: (event: Event) => void;
  /** Takes away all that was made; what stood inside the element is seen again. */
  readonly end: () => void;
}

const HELLO: HostMessage = { type: 'mooring:hello', version: EMBED_VERSION };

function fill(root: ShadowRoot, node: Node): void {
  root.textContent = '';
  root.append(node);
}

/**
 * Gives the element its frame. Attributes are read here and not again: a check that is under way is never thrown away.
 * New ones count when the element is taken out of the page and put in again. What stands inside the element is seen
 * until the frame is there; with `button` (the id of the owner's own) it stays, and the frame opens in a dialog.
 */
export function mount(element: HTMLElement, script: string): Mounted {
  const root = element.shadowRoot || element.attachShadow({ mode: 'open' });
  const content = document.createElement('slot');
  fill(root, content);
  const address = frameAddress(element, script);
  const frame = makeFrame(element, address);
  const sandbox = readAttribute(element, 'sandbox');
  // A sandbox without this word gives the frame no origin of its own, and such a one cannot be named.
  const isOpaque = sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
  const button = ('HTMLDialogElement' in window && readAttribute(element, 'button')) || null;
  let dialog: HTMLDialogElement | undefined;

  /** Only where the person is in the frame: what a frame does on its own, as it loads, moves nobody's page. */
  const showFromTop = (): void => {
    if (root.activeElement !== frame || frame.getBoundingClientRect().top >= 0) return;
    if (dialog) dialog.scrollTop = 0;
    else element.scrollIntoView();
  };

  const stop =
    button === null &&
    whenNear(element, () => {
      fill(root, frame);
    });
  return {
    hear: ({ source, origin, data }) => {
      const inside = frame.contentWindow;
      const expected = isOpaque ? 'null' : address.origin;
      if (!inside || source !== inside || origin !== expected) return;
      const heard = readMessage(data);
      if (!heard) return;
      const { type, detail } = heard;
      if (type === 'mooring:height') frame.style.height = `${detail.height}px`;
      if (type === 'mooring:screen') showFromTop();
      if (type === 'mooring:ready') inside.postMessage(HELLO, isOpaque ? '*' : origin);
      element.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
    },
    press: (event) => {
      for (const node of event.composedPath()) {
        if (!(node instanceof HTMLElement) || node.id !== button) continue;
        event.preventDefault();
        if (!dialog) root.append((dialog = makeDialog(element, frame)));
        dialog.onclose = () => {
          node.focus();
        };
        dialog.showModal();
      }
    },
    end: () => {
      if (stop) stop();
      fill(root, content);
    },
  };
}
