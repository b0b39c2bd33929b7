import { cacheName } from '#worker';

/** Takes the copy of the site's files, and the worker that reads it, off this device. @param root of the site, in full. */
export async function removeOfflineCopy(root: string): Promise<void> {
  try {
    // In this order: a worker puts nothing into a cache that is gone.
    await caches.delete(cacheName(root));
    const registration = await navigator.serviceWorker.getRegistration(root);
    // Another site of the same origin may stand in a folder around this one.
    if (registration?.scope === root) await registration.unregister();
  } catch {
    // Where the browser lets no worker work, there is no copy.
  }
}
