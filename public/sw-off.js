/*
 * Takes the offline copy of this site back out of every browser that has one. To use it, put it on the server in the place of
 * sw.js, under that name. Each browser finds it at its next visit; from then on all comes from the server again.
 */
const PATIENCE_MS = 2000;

/** A page that works answers, and loads itself anew where that takes nothing from the person. One that does not is loaded here. */
async function wakeUp(client) {
  const { port1, port2 } = new MessageChannel();
  const isThere = await new Promise((resolve) => {
    port1.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), PATIENCE_MS);
    client.postMessage('are-you-there', [port2]);
  });
  if (!isThere) await client.navigate(client.url);
}

async function turnOff() {
  const { scope } = self.registration;
  // Frames wait for nobody: they are part of a page that answers or not.
  const clients = await self.clients.matchAll({ type: 'window' });
  await caches.delete(`mooring ${scope}`);
  await self.registration.unregister();
  await Promise.allSettled(clients.filter(({ frameType }) => frameType !== 'nested').map(wakeUp));
  // A page that asked for its worker meanwhile has called this one back.
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await self.registration.unregister();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(turnOff()));
