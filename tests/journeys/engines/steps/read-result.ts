import type { EngineDevice } from '../kit/engine.ts';
import { toPositions, type PositionRow } from '../../steps/read-positions.ts';
import { until, waitFor } from './find-on-page.ts';

/** The numbers of the table beside the bars, by scale. */
export async function readPositions(
  device: EngineDevice,
): Promise<Readonly<Record<string, PositionRow>>> {
  await until(device, `document.querySelector('tr[data-scale]') !== null`);
  const rows =
    await device.read(`JSON.stringify([...document.querySelectorAll('tr[data-scale]')].map((row) =>
    ({ scale: row.dataset.scale, cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent) })))`);
  return toPositions(JSON.parse(rows) as { scale: string; cells: string[] }[]);
}

/** How many marks the map has drawn, once somebody comes to it: what they are made of has a size on the screen. */
export async function countMarks(device: EngineDevice): Promise<number> {
  // Drawn after what is seen at first.
  await waitFor(device, { css: '[data-end]' });
  await device.read(`document.querySelector('[data-end]').scrollIntoView({ behavior: 'instant' })`);
  await waitFor(device, { css: 'svg.recharts-surface' });
  return Number(
    await device.read(`[...document.querySelectorAll('svg.recharts-surface :is(path, rect, circle, line)')]
      .filter((mark) => { const { width, height } = mark.getBoundingClientRect(); return width + height > 0; }).length`),
  );
}
