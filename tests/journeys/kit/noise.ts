import type { BrowserContext } from 'playwright-core';

/** How the browser's driver says that a test wants no service worker. */
const OF_THE_DRIVER = 'Service Worker registration blocked by Playwright';

const OF_THE_PAGE_ITSELF = /^(?:data|blob|about):/;

/** What a context has been heard to say since it was listened to: one sentence each, oldest first. */
export type Noise = () => readonly string[];

/**
 * Hears every console message, uncaught error, failed request and request to another origin, from all pages of a
 * context and their workers.
 */
export function listenTo(context: BrowserContext, siteUrl: string): Noise {
  const heard: string[] = [];
  const { origin } = new URL(siteUrl);
  context.on('console', (message) => {
    if (message.text() === OF_THE_DRIVER) return;
    heard.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    heard.push(`uncaught: ${webError.error().message}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (OF_THE_PAGE_ITSELF.test(url) || new URL(url).origin === origin) return;
    heard.push(`request to another origin: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // A page that is left while it loads, or that turns out to be a download, has not failed.
    if (reason !== 'net::ERR_ABORTED') heard.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) heard.push(`answered ${response.status()}: ${response.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      heard.push(`socket opened: ${socket.url()}`);
    });
  });
  return () => [...heard];
}
