import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { launchOptions } from '../../journeys/kit/browser-options.ts';
import { installLab, type Spot, type Wanted } from './page-lab.ts';

/** Lighthouse's slow 4G as the browser's own throttle takes it: 3.75 times 150 ms, and nine tenths of 1.6 Mbit/s. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 184_320,
  uploadThroughput: 84_375,
};
const CPU_SLOWED = 4;

interface Loaded {
  readonly kind: string;
  readonly url: string;
  /** In ms, by the browser's own clock. */
  readonly begun: number;
  /** Over the wire, headers included. */
  readonly bytes: number;
  /** Without headers, as compressed as it was sent. */
  readonly body: number;
}

export interface SlowPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What has come over the wire so far, headers included. */
  readonly loaded: () => readonly Loaded[];
  /** Presses with a real mouse as soon as the thing can be pressed. */
  readonly press: (wanted: Wanted) => Promise<Spot>;
  /** Takes the slowness away again. */
  readonly speedUp: () => Promise<void>;
}

function listenToWire(cdp: CDPSession): () => readonly Loaded[] {
  const begun = new Map<string, Omit<Loaded, 'bytes' | 'body'>>();
  const bodies = new Map<string, number>();
  const loaded: Loaded[] = [];
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (!request.url.startsWith('http')) return;
    begun.set(requestId, { kind: type ?? 'Other', url: request.url, begun: timestamp * 1000 });
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    bodies.set(requestId, Number(response.headers['content-length'] ?? 0));
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = begun.get(requestId);
    const body = bodies.get(requestId) ?? 0;
    if (request !== undefined) loaded.push({ ...request, bytes: encodedDataLength, body });
  });
  return () => [...loaded];
}

/** A browser of its own with an empty profile, on a slow network and a slow processor unless told otherwise. */
export async function openSlowPage(chromiumPath: string, isSlow = true): Promise<SlowPage> {
  const browser = await chromium.launch(launchOptions(chromiumPath));
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    locale: 'en-GB',
    // A page that glides takes a press where the thing stood a moment ago.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(installLab);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const loaded = listenToWire(cdp);
  if (isSlow) {
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  }
  const press = async (wanted: Wanted) => {
    const spot = await page.evaluate((what) => window.benchLab.find(what), wanted);
    const at = { x: spot.x, y: spot.y, button: 'left', clickCount: 1 } as const;
    await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
    await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased', buttons: 0 });
    return spot;
  };
  const speedUp = async () => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
    });
  };
  return { browser, page, cdp, loaded, press, speedUp };
}
