import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PositionBar } from '#ui';
import { AxisMap } from '#ui/charts';
import { axeProblems } from './kit/axe.ts';
import { standIn } from './kit/stand-ins.ts';

beforeAll(standIn);
afterEach(cleanup);

const across = { position: 72, band: { low: 63, high: 81 } };
const down = { position: 28, band: { low: 19, high: 37 } };

describe.each([
  ['the map', <AxisMap key="map" across={across} down={down} midpoint={50} />],
  [
    'a bar',
    <PositionBar key="bar" {...across} midpoint={50} color="var(--anxious)" shape="triangle" />,
  ],
  [
    'a bar at its very end',
    <PositionBar
      key="end"
      position={100}
      band={{ low: 100, high: 100 }}
      midpoint={50}
      color="red"
      shape="circle"
    />,
  ],
])('%s', (_name, chart) => {
  it('is a picture of text that stands beside it: hidden from those who listen, and no stop for the keyboard', async () => {
    const { container } = render(
      <main>
        <p>72</p>
        {chart}
      </main>,
    );
    const picture = container.querySelector('[aria-hidden="true"]');
    expect(picture?.parentElement?.tagName).toBe('MAIN');
    expect(container.querySelectorAll('[tabindex], a, button, input')).toHaveLength(0);
    expect(picture?.textContent).toBe('');
    expect(container.querySelector('svg, .recharts-wrapper')).not.toBeNull();
    expect(await axeProblems(container)).toEqual([]);
  });
});
