import { EMBED_VERSION, HEIGHT_STEP, type EmbedStep, type GuestMessage } from './messages.ts';

/** Milliseconds. A host that resizes without end is told of it no more often than this. */
const PAUSE_MS = 50;

export interface Guest {
  /** Says where the person is; a result is `done` as well. Told once a host has said hello, the latest alone. */
  readonly tell: (step: EmbedStep) => void;
  readonly end: () => void;
}

export interface GuestOptions {
  readonly browser: Window;
  /** What the height is measured of. It must not itself depend on the frame's height. */
  readonly content: Element;
  /** Called when a host says hello: it follows the height from now on. */
  readonly onHost: () => void;
}

/** What the content needs, in CSS pixels, rounded up to a step. */
export function heightToTell(needed: number): number {
  return Math.max(1, Math.ceil(needed / HEIGHT_STEP)) * HEIGHT_STEP;
}

function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, version } = data as Readonly<Record<string, unknown>>;
  return type === 'mooring:hello' && version === EMBED_VERSION;
}

/**
 * The frame's side of the talk with the page around it. Before a host has said hello, it says `ready` and no more; afterwards
 * it speaks to that host's origin alone. A host that never answers costs one message.
 */
export function createGuest({ browser, content, onHost }: GuestOptions): Guest {
  const host = browser.parent;
  let origin: string | null = null;
  let step: EmbedStep | null = null;
  let told = 0;
  let toldAt = -PAUSE_MS;
  let timer: number | undefined;

  function say(message: GuestMessage): void {
    if (origin !== null) host.postMessage(message, origin);
  }

  function tellHeight(): void {
    timer = undefined;
    const needed = content.getBoundingClientRect().height;
    const height = heightToTell(needed);
    // What is not shown, as in a closed dialog, has no height.
    if (needed === 0 || height === told || origin === null) return;
    told = height;
    toldAt = performance.now();
    say({ type: 'mooring:height', version: EMBED_VERSION, height });
  }

  function tellStep(): void {
    if (step === null) return;
    say({ type: 'mooring:screen', version: EMBED_VERSION, screen: step });
    if (step === 'results') say({ type: 'mooring:done', version: EMBED_VERSION });
  }

  function onMessage({ source, origin: from, data }: MessageEvent<unknown>): void {
    if (source !== host || host === browser || !isHello(data)) return;
    const isNew = origin === null;
    // A host without an origin of its own, such as a file, can only be named by everybody's.
    origin = from === 'null' ? '*' : from;
    told = 0;
    if (isNew) onHost();
    tellHeight();
    if (isNew) tellStep();
  }

  const observer = new ResizeObserver(() => {
    const wait = toldAt + PAUSE_MS - performance.now();
    if (wait <= 0) tellHeight();
    else timer ??= browser.setTimeout(tellHeight, wait);
  });
  observer.observe(content);
  browser.addEventListener('message', onMessage);
  const ready: GuestMessage = { type: 'mooring:ready', version: EMBED_VERSION };
  if (host !== browser) host.postMessage(ready, '*');

  return {
    tell: (next) => {
      step = next;
      tellStep();
    },
    end: () => {
      observer.disconnect();
      browser.clearTimeout(timer);
      browser.removeEventListener('message', onMessage);
    },
  };
}
