import { describe, expect, it } from 'vitest';
import { drawGrowth, type Panel } from './growth-chart.ts';

const look = { color: '#000000', dashed: false };
const level = { name: 'level', look, points: [10, 100, 1000].map((size) => ({ size, ms: 10 })) };
const linear = {
  name: 'linear',
  look,
  points: [10, 100, 1000].map((size) => ({ size, ms: size })),
};
const panel: Panel = { title: 'A title', across: 'items', series: [level, linear] };

function linesOf(svg: string): readonly (readonly (readonly [number, number])[])[] {
  return [...svg.matchAll(/<polyline points="([^"]*)"/g)].map(([, points = '']) =>
    points.split(' ').map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return [x, y] as const;
    }),
  );
}

describe('the chart of growth', () => {
  const svg = drawGrowth([panel, { ...panel, across: 'sheets' }]);

  it('draws what is flat level, and what is linear straight', () => {
    const [flat = [], straight = []] = linesOf(svg);
    expect(new Set(flat.map(([, y]) => y)).size).toBe(1);
    const [one = [0, 0], two = [0, 0], three = [0, 0]] = straight;
    expect(two[0] - one[0]).toBeCloseTo(three[0] - two[0], 0);
    expect(two[1] - one[1]).toBeCloseTo(three[1] - two[1], 0);
    expect(one[1]).toBeGreaterThan(three[1]);
  });

  it('names each line where it ends, and keeps names apart that end at one height', () => {
    const twins = { ...panel, series: [level, { ...level, name: 'twin' }] };
    const heights = ['level', 'twin'].map((name) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(drawGrowth([twins, twins]))?.[1]),
    );
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(12);
  });

  it('is one picture with a ground of its own, and no number that cannot be drawn', () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox/);
    expect(svg).toContain('<rect');
    expect(svg).toContain('sheets');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});
