import { expect } from 'vitest';
import type { EngineDevice } from '../kit/engine.ts';

/** Something that a person sees: by its kind, and by its words where there are several of that kind. */
export interface Thing {
  readonly css: string;
  readonly words?: string;
}

const PATIENCE = { interval: 30, timeout: 20_000 };

/** The first such element that is shown, as an expression in the page. */
function elementOf({ css, words }: Thing): string {
  const isMeant =
    words === undefined ? 'true' : `e.textContent.trim() === ${JSON.stringify(words)}`;
  return `[...document.querySelectorAll(${JSON.stringify(css)})].find((e) => e.checkVisibility() && ${isMeant})`;
}

export async function until(device: EngineDevice, expression: string): Promise<void> {
  await expect
    .poll(() => device.read(expression), { ...PATIENCE, message: expression })
    .toBe('true');
}

export async function waitFor(device: EngineDevice, thing: Thing): Promise<void> {
  await until(device, `${elementOf(thing)} !== undefined`);
}

const MOST_TABS = 60;

/** Goes on with the Tab key until the focus is there. */
export async function tabTo(device: EngineDevice, thing: Thing): Promise<void> {
  await waitFor(device, thing);
  for (let count = 0; count < MOST_TABS; count += 1) {
    if ((await device.read(`document.activeElement === ${elementOf(thing)}`)) === 'true') return;
    await device.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${thing.words ?? thing.css}`);
}

/** Two frames later, so that a page that begins to glide is seen to move, however slow the machine is. */
async function middleOf(device: EngineDevice, thing: Thing): Promise<string> {
  return device.read(`new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const box = ${elementOf(thing)}?.getBoundingClientRect();
      resolve(box ? JSON.stringify([box.left + Math.min(box.width / 2, 150), box.top + box.height / 2]) : '');
    }));
  })`);
}

/** Brings it into the window as a person would, waits until nothing moves, and puts a finger on it. */
export async function tapOn(device: EngineDevice, thing: Thing): Promise<void> {
  await waitFor(device, thing);
  await device.read(`${elementOf(thing)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  let place = '';
  await expect
    .poll(async () => {
      const before = place;
      place = await middleOf(device, thing);
      return place === before;
    }, PATIENCE)
    .toBe(true);
  const [x = 0, y = 0] = JSON.parse(place) as readonly number[];
  await device.touch(x, y);
}
