/**
 * Loads, and where that fails once more after each of the waits (milliseconds). Rejects when the last try fails. Browsers
 * differ: older ones keep a module that could not be fetched as failed until the page is loaded anew.
 */
export async function fetchAgain<T>(
  load: () => Promise<T>,
  waitsMs: readonly number[] = [400],
): Promise<T> {
  for (const waitMs of waitsMs) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return load();
}
