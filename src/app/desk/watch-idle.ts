/** A desk under a passphrase closes after so long without a key or a touch. */
const IDLE_MS = 10 * 60_000;
const LOOK_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls `onIdle` once nothing was touched for `idleMs`. The clock is looked at every few seconds, and at once when the page
 * comes into view: a device that slept closes the desk when it wakes. Returns the way to stop.
 */
export function watchIdle(onIdle: () => void, idleMs = IDLE_MS): () => void {
  let touchedAt = Date.now();
  const onSign = () => {
    look();
    touchedAt = Date.now();
  };
  function look(): void {
    if (Date.now() - touchedAt >= idleMs) onIdle();
  }
  const timer = setInterval(look, LOOK_MS);
  for (const sign of SIGNS) addEventListener(sign, onSign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) removeEventListener(sign, onSign, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}
