import type { Panel } from './growth-chart.ts';
import { exponentOf, FLAT, LINEAR, spreadOf, type Series } from './growth-rates.ts';

/** What was measured at one size, every number in ms. */
export interface SizeMeasures {
  readonly size: number;
  /** By page, in the order of the table: until all is shown, and what the page's thread did for it. */
  readonly opened: readonly {
    readonly name: string;
    readonly time: number;
    readonly work: number;
  }[];
  readonly answer: {
    readonly work: number;
    readonly worstWork: number;
    readonly script: number;
    readonly event: number;
    readonly worstEvent: number;
  };
}

/** Everything by one kind of size. */
export interface Axis {
  readonly title: string;
  readonly across: string;
  /** From the smallest to the largest. */
  readonly sizes: readonly SizeMeasures[];
}

const COLORS: Readonly<Record<string, string>> = {
  statements: '#0b6e8f',
  results: '#a3421f',
  'Your checks': '#5a4fa2',
};
const ANSWER = '#2f7a3c';

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sizeTable({ across, sizes }: Axis): string {
  const pages = sizes[0]?.opened.map(({ name }) => name) ?? [];
  return table(
    [across, ...pages, 'answer: work', 'of it scripts', 'worst work', 'until painted', 'worst'],
    sizes.map(({ size, opened, answer }) => [
      size.toLocaleString('en'),
      ...opened.map(({ time, work }) => `${time.toFixed(0)} (${work.toFixed(0)})`),
      ...[answer.work, answer.script].map((ms) => ms.toFixed(1)),
      ...[answer.worstWork, answer.event, answer.worstEvent].map((ms) => ms.toFixed(0)),
    ]),
  );
}

function seriesOf(
  { sizes }: Axis,
  name: string,
  msOf: (measures: SizeMeasures) => number | undefined,
): Series {
  return {
    name,
    points: sizes.map((measures) => ({ size: measures.size, ms: msOf(measures) ?? 0 })),
  };
}

/** Of each page, by time or by work. */
function openings(axis: Axis, kind: 'time' | 'work'): readonly Series[] {
  const pages = axis.sizes[0]?.opened.map(({ name }) => name) ?? [];
  return pages.map((page) =>
    seriesOf(axis, page, ({ opened }) => opened.find(({ name }) => name === page)?.[kind]),
  );
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : '**missed**';
}

function judgeOpening(axis: Axis, kind: 'time' | 'work'): readonly (readonly string[])[] {
  return openings(axis, kind).map((series) => {
    const exponent = exponentOf(series);
    const [last] = series.points.slice(-1);
    const added = ((last?.ms ?? 0) - (series.points[0]?.ms ?? 0)) / (last?.size ?? 1);
    return [
      `${series.name}, ${kind === 'time' ? 'time to open' : 'work to open'}, by ${axis.across}`,
      exponent === null ? 'level' : `exponent ${exponent.toFixed(2)}`,
      exponent === null ? '' : `${added.toFixed(2)} ms each`,
      `≤ ${LINEAR}`,
      verdict(exponent === null || exponent <= LINEAR),
    ];
  });
}

function judgeAnswer(axis: Axis): readonly (readonly string[])[] {
  const kinds = [
    seriesOf(axis, 'work', ({ answer }) => answer.work),
    seriesOf(axis, 'scripts', ({ answer }) => answer.script),
    seriesOf(axis, 'until painted', ({ answer }) => answer.event),
  ];
  return kinds.map((series) => [
    `an answer, ${series.name}, by ${axis.across}`,
    `dearest ${spreadOf(series).toFixed(2)} times the cheapest`,
    '',
    `≤ ${FLAT}`,
    verdict(spreadOf(series) <= FLAT),
  ]);
}

/** The tables of all sizes, and what they say of growth. */
export function growthTables(axes: readonly Axis[]): string {
  return [
    ...axes.map((axis) => `### ${axis.title}\n\n${sizeTable(axis)}`),
    `### What grows how\n\n${table(
      ['what', 'growth', '', 'bar', ''],
      axes.flatMap((axis) => [
        ...judgeOpening(axis, 'time'),
        ...judgeOpening(axis, 'work'),
        ...judgeAnswer(axis),
      ]),
    )}`,
  ].join('\n\n');
}

/** What the chart shows of an axis. */
export function panelOf(axis: Axis): Panel {
  const answer = seriesOf(axis, 'an answer', (measures) => measures.answer.work);
  return {
    title: axis.title,
    across: axis.across,
    series: [
      ...openings(axis, 'time').map((series) => ({
        ...series,
        look: { color: COLORS[series.name] ?? ANSWER, dashed: false },
      })),
      { ...answer, look: { color: ANSWER, dashed: true } },
    ],
  };
}
