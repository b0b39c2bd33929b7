import type { Series } from './growth-rates.ts';

export interface Panel {
  readonly title: string;
  /** What is counted along the bottom. */
  readonly across: string;
  readonly series: readonly (Series & { readonly look: Look })[];
}

/** Full lines are openings, dashed ones answers. */
export interface Look {
  readonly color: string;
  readonly dashed: boolean;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

const [WIDTH, HEIGHT, GAP] = [700, 430, 350];
const [LEFT, RIGHT, TOP, BOTTOM] = [58, 250, 64, 366];
const LABEL_ROOM = 15;
const INK = '#1d2b33';
const FAINT = '#d5dde0';

function place({ low, high, from, to }: Scale, value: number): number {
  const share = Math.log(value / low) / Math.log(high / low);
  return Math.round((from + share * (to - from)) * 10) / 10;
}

function decades(low: number, high: number): readonly number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

/** Labels in their order from top to bottom, each with room above the next. */
function spreadOut(heights: readonly number[]): readonly number[] {
  const order = heights
    .map((_, at) => at)
    .toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = new Map<number, number>();
  let above = -Infinity;
  for (const at of order) {
    above = Math.max(heights[at] ?? 0, above + LABEL_ROOM);
    placed.set(at, above);
  }
  return heights.map((height, at) => placed.get(at) ?? height);
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}"${more === '' ? '' : ` ${more}`}>${words}</text>`;
}

/** From the lowest corner, as far as the panel goes. */
function drawSlope(size: Scale, ms: Scale): string {
  const times = Math.min(size.high / size.low, ms.high / ms.low);
  const end = `${place(size, size.low * times)} ${place(ms, ms.low * times)}`;
  return `<path d="M${size.from} ${ms.from}L${end}" stroke="#7b8a91" stroke-dasharray="1 4" stroke-linecap="round" stroke-width="1.5"/>`;
}

function drawPanel({ title, across, series }: Panel, left: number, ms: Scale): readonly string[] {
  const sizes = series.flatMap(({ points }) => points.map(({ size }) => size));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const [from, to] = [left + LEFT, left + RIGHT];
  const size = { low, high, from, to };
  const marks = [...new Set([...decades(low, high), high])];
  const ends = spreadOut(series.map(({ points }) => place(ms, points.at(-1)?.ms ?? ms.low)));
  return [
    text(from, 32, title, 'font-weight="600" font-size="14"'),
    ...decades(ms.low, ms.high).flatMap((value) => {
      const y = place(ms, value);
      return [
        `<path d="M${from} ${y}H${to}" stroke="${FAINT}"/>`,
        text(from - 8, y + 4, value.toLocaleString('en'), 'text-anchor="end"'),
      ];
    }),
    ...marks.flatMap((value) => {
      const x = place(size, value);
      return [
        `<path d="M${x} ${TOP}V${BOTTOM}" stroke="${FAINT}"/>`,
        text(x, BOTTOM + 18, value.toLocaleString('en'), 'text-anchor="middle"'),
      ];
    }),
    drawSlope(size, ms),
    text((from + to) / 2, BOTTOM + 38, across, 'text-anchor="middle"'),
    ...series.flatMap(({ name, points, look: { color, dashed } }, at) => {
      const dots = points.map((point) => [place(size, point.size), place(ms, point.ms)] as const);
      const line = dots.map(([x, y]) => `${x},${y}`).join(' ');
      const dash = dashed ? ' stroke-dasharray="6 4"' : '';
      return [
        `<polyline points="${line}" fill="none" stroke="${color}" stroke-width="2.5"${dash}/>`,
        ...dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${color}"/>`),
        text(to + 10, (ends[at] ?? 0) + 4, name, `fill="${color}" font-weight="600"`),
      ];
    }),
  ];
}

/**
 * Two panels side by side on one scale of milliseconds, logarithmic both ways: what is flat lies level, and a dotted line in each
 * has the slope of what is linear. On a ground of its own, it is read in light and in dark.
 */
export function drawGrowth(panels: readonly [Panel, Panel]): string {
  const costs = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ ms }) => ms)),
  );
  const low = 10 ** Math.floor(Math.log10(Math.min(...costs)));
  const high = Math.max(10 * low, 10 ** Math.ceil(Math.log10(Math.max(...costs))));
  const ms = { low, high, from: BOTTOM, to: TOP };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    '<title>Time to open (full lines) and work of an answer (dashed), by items and by sheets</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#ffffff"/>`,
    text(16, TOP - 10, 'ms', 'font-style="italic"'),
    text(
      WIDTH / 2,
      HEIGHT - 8,
      'full lines: time to open · dashed: work of one answer · dotted: the slope of what is linear',
      'text-anchor="middle" font-size="11"',
    ),
    ...panels.flatMap((panel, at) => drawPanel(panel, at * GAP, ms)),
    '</svg>\n',
  ].join('\n');
}
