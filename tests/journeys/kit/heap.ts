import type { Page } from 'playwright-core';

/** Every text that the page's scripts still hold in memory, as one snapshot of V8's heap after a collection. */
export async function readHeap(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    parts.push(chunk);
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}

/** Everything that the site keeps in this browser: its storages, the history's state and the address. */
export async function readAllStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const buckets = await navigator.storageBuckets?.keys();
    const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
    return JSON.stringify([
      Object.entries<string>(localStorage),
      Object.entries<string>(sessionStorage),
      [databases, buckets, caches, document.cookie, history.state, location.href],
    ]);
  });
}
