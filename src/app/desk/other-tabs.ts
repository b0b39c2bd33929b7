/** On which tabs tell each other to close, and the name of the lock that they take in turn. */
const NAME = 'mooring.desk';
/** What one tab stores the others see a moment later: browsers keep a copy of storage for each of their processes. */
const SETTLE_MS = 100;

/** Does something while no other tab does it too, and waits until all of them see what was stored. At once in the oldest browsers. */
export async function alone<Value>(task: () => Promise<Value>): Promise<Value> {
  if (!('locks' in navigator)) return task();
  return navigator.locks.request(NAME, async () => {
    const value = await task();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return value;
  });
}

const hasChannels = () => 'BroadcastChannel' in globalThis;

/** Tells the other tabs to close the desk. */
export function closeOthers(): void {
  if (!hasChannels()) return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('lock');
  channel.close();
}

/** Calls `close` when another tab says so. */
export function listenForClosing(close: () => void): void {
  if (hasChannels()) new BroadcastChannel(NAME).addEventListener('message', close);
}
