const PRESSES = ['pointerdown', 'keydown'] as const;

/** Resolves once nothing has been pressed for so many milliseconds: what takes the device's time does not take it from a person. */
export function whenQuiet(quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const name of PRESSES) removeEventListener(name, wait, true);
      resolve();
    };
    let timer = setTimeout(end, quietMs);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, quietMs);
    };
    for (const name of PRESSES) addEventListener(name, wait, true);
  });
}
