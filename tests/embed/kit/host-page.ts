import { beforeAll, afterEach, vi } from 'vitest';
import { standIn } from '../../ui/kit/stand-ins.ts';

export const SITE = 'https://check.example';
const SCRIPT = `${SITE}/some/folder/embed.js?ver=1`;

/** What the page around it was told by the DOM, oldest first. */
export interface Told {
  readonly type: string;
  readonly detail: unknown;
  readonly target: EventTarget | null;
}

/** Runs the script as a page does that loads it from the site; again and again, where a page has it twice. */
export async function runScript(): Promise<void> {
  const script = document.createElement('script');
  script.setAttribute('type', 'text/plain');
  script.src = SCRIPT;
  vi.resetModules();
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  await import('../../../src/embed/embed-script.ts');
}

/** Call once at the top of a test file: the script runs before the first test, and every test has an empty page. */
export function useHostPage(): void {
  beforeAll(async () => {
    standIn();
    await runScript();
  });
  afterEach(() => {
    document.body.textContent = '';
  });
}

/** Puts markup into the page, and gives its first element once everything that looks for it has seen it. */
export async function place(html: string): Promise<HTMLElement> {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (parsed === null) throw new Error('The markup holds no element.');
  const element = document.importNode(parsed, true) as HTMLElement;
  document.body.append(element);
  await new Promise((resolve) => setTimeout(resolve));
  return element;
}

export function findFrame(element: Element): HTMLIFrameElement | null {
  return element.shadowRoot?.querySelector('iframe') ?? null;
}

export function frameOf(element: Element): HTMLIFrameElement {
  const frame = findFrame(element);
  if (frame === null) throw new Error('The element has no frame.');
  return frame;
}

/** The window in the frame. jsdom opens none inside a shadow root, so it is lent one while it is in the page. */
export function windowOf(frame: HTMLIFrameElement): Window {
  if (frame.contentWindow === null) {
    const lender = document.head.appendChild(document.createElement('iframe'));
    const get = () => (frame.isConnected ? lender.contentWindow : null);
    Object.defineProperty(frame, 'contentWindow', { get });
  }
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('The frame has no window.');
  return contentWindow;
}

/** What the fragment of the frame says. */
export function settingsOf(frame: HTMLIFrameElement): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(frame.src).hash.slice(1)));
}

/** A message as the browser hands it to the page: who sent it is the browser's word, what it says the sender's. */
export function deliver(
  data: unknown,
  source: MessageEventSource | null,
  origin: string = SITE,
): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

/** Hears every event of the check's that reaches the document. */
export function hearEvents(): readonly Told[] {
  const told: Told[] = [];
  for (const type of ['ready', 'height', 'screen', 'done'].map((name) => `mooring:${name}`)) {
    document.addEventListener(type, (event) => {
      told.push({ type, detail: (event as CustomEvent<unknown>).detail, target: event.target });
    });
  }
  return told;
}
