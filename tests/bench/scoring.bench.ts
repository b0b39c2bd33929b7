import { writeFileSync } from 'node:fs';
import { compileKey, scoreAnswers, scoreBatch, scorePositions } from '#scoring';
import { bareLoop } from './bare-loop.ts';
import { makeForm } from './bench-form.ts';
import { measureInterleaved } from './measure-interleaved.ts';

/** About as many answers for each form, so that every row takes about as long. */
const ANSWERS = 36_000;
const ROUNDS = 201;
const BARS = { bare: 1, batch: 1.2, objects: 6, sheet: 15 } as const;

type Road = keyof typeof BARS;
const ROADS = ['bare', 'batch', 'objects', 'sheet'] as const satisfies readonly Road[];

interface Row {
  readonly items: number;
  readonly scales: number;
  /** Nanoseconds for one person. */
  readonly cost: Readonly<Record<Road, number>>;
}

function measure(items: number, scales: number): Row {
  const people = Math.round(ANSWERS / items);
  const { key, rows, sheets } = makeForm(items, scales, people);
  const compiled = compileKey(key);
  const bare = bareLoop(key);
  const out = new Float64Array(people * scales);
  const times = measureInterleaved(
    {
      bare: () => {
        bare(rows, out);
      },
      batch: () => {
        scoreBatch(compiled, rows, out);
      },
      objects: () => {
        for (const sheet of sheets) scorePositions(compiled, sheet);
      },
      sheet: () => {
        for (const sheet of sheets) scoreAnswers(compiled, sheet);
      },
    },
    ROUNDS,
  );
  const perPerson = (road: Road) => (times[road] * 1e6) / people;
  const [bareCost, batch, objects, sheet] = [
    perPerson('bare'),
    perPerson('batch'),
    perPerson('objects'),
    perPerson('sheet'),
  ];
  return { items, scales, cost: { bare: bareCost, batch, objects, sheet } };
}

function ratios({ cost }: Row): readonly string[] {
  return ROADS.slice(1).map((road) => (cost[road] / cost.bare).toFixed(2));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const main = measure(36, 4);
const byItems = [10, 36, 100, 300, 1000].map((items) => measure(items, 2));
const byScales = [1, 2, 4, 12, 36].map((scales) => measure(36, scales));

const NAMES = [
  'bare loop',
  'batch (`scoreBatch`)',
  'objects (`scorePositions`)',
  'full sheet (`scoreAnswers`)',
];
const perItem = (row: Row) => ROADS.map((road) => (row.cost[road] / row.items).toFixed(1));
const report = `# Speed of the scorer

Made by \`npm run bench\`; the newest run replaces the file. The floor is a bare generic typed-array loop over the
same answers in the same run. All roads take turns in each of ${ROUNDS} rounds; medians.

${new Date().toISOString().slice(0, 10)}, Node ${process.version}, V8 ${process.versions.v8}.

## 36 items, 4 scales

${table(
  ['road', 'sheets a second', 'times the floor', 'bar'],
  ROADS.map((road, at) => [
    NAMES[at] ?? road,
    `${(1000 / main.cost[road]).toFixed(2)} M`,
    (main.cost[road] / main.cost.bare).toFixed(2),
    at === 0 ? '' : `≤ ${BARS[road]}`,
  ]),
)}

## Cost against items (2 scales): ns for each item of a sheet, which stays level where cost is linear

${table(
  ['items', ...NAMES],
  byItems.map((row) => [row.items, ...perItem(row)]),
)}

## Cost against scales (36 items): times the floor

${table(
  ['scales', ...NAMES.slice(1)],
  byScales.map((row) => [row.scales, ...ratios(row)]),
)}
`;

writeFileSync('tests/bench/scoring.md', report);
process.stdout.write(report);
