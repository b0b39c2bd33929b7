import type { EngineDevice } from '../kit/engine.ts';
import { IS_AWAKE } from '../../kit/is-awake.ts';
import { until } from './find-on-page.ts';

/** Resolves once the page answers to the person. */
export async function waitUntilAwake(device: EngineDevice): Promise<void> {
  await until(device, IS_AWAKE);
}

/** Waits until the window shows a path under the root. */
export async function showsPage(device: EngineDevice, place: string): Promise<void> {
  await until(device, `location.pathname.endsWith(${JSON.stringify(`/${place}`)})`);
}

/** Waits until the window shows a path under the root, with its heading in focus as after every way on. */
export async function arriveAt(device: EngineDevice, place: string): Promise<void> {
  await showsPage(device, place);
  await until(device, `document.activeElement === document.querySelector('h1')`);
}

/** The statements on the page, in order. */
export async function itemsOn(device: EngineDevice): Promise<readonly string[]> {
  const names = await device.read(
    `JSON.stringify([...document.querySelectorAll('fieldset')].map((set) => set.querySelector('input').name))`,
  );
  return JSON.parse(names) as readonly string[];
}

/** What is chosen on the page, by statement. */
export async function chosenOn(device: EngineDevice): Promise<Readonly<Record<string, string>>> {
  const pairs = await device.read(
    `JSON.stringify([...document.querySelectorAll('fieldset input:checked')].map(({ name, value }) => [name, value]))`,
  );
  return Object.fromEntries(JSON.parse(pairs) as [string, string][]);
}
