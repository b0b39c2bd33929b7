import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toShortDigest } from '#instrument';
import { buildSite } from '../journeys/kit/build-site.ts';
import { findChromium } from '../journeys/kit/find-chromium.ts';
import { auditPage, type Audited } from './browser/measure-lighthouse.ts';
import {
  measureLoad,
  measureSecondVisit,
  measureWalk,
  type Measures,
  type Walk,
} from './browser/measure-visit.ts';
import { onePage, serveCompressed, wholeSite } from './browser/serve-compressed.ts';
import { writeSection } from './write-section.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, site: { type: 'string' } },
});
const rounds = Number(values.rounds);
const isAsked = (section: string) => positionals.length === 0 || positionals.includes(section);

interface Questionnaire {
  readonly pageSize: number;
  readonly items: readonly { readonly id: string }[];
  readonly scales: readonly {
    readonly id: string;
    readonly items: readonly { readonly item: string; readonly sign: number }[];
  }[];
}

function readWalk(): Walk {
  const file = 'questionnaires/attachment-check/2.0.0/questionnaire.json';
  const { items, pageSize, scales } = JSON.parse(readFileSync(file, 'utf8')) as Questionnaire;
  const ids = items.map(({ id }) => id);
  const answerTo = (item: string) => String(1 + ((ids.indexOf(item) * 7 + 3) % 5));
  const scores = scales.map(({ id, items: entries }) => {
    const keyed = entries.map(({ item, sign }) => {
      const value = Number(answerTo(item));
      return sign < 0 ? 6 - value : value;
    });
    const mean = keyed.reduce((sum, value) => sum + value, 0) / keyed.length;
    return [id, Math.round((mean - 1) * 25 + 1e-9)] as const;
  });
  const pages = Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, page) =>
    ids.slice(page * pageSize, (page + 1) * pageSize),
  );
  return { pages, scores: Object.fromEntries(scores), answerTo };
}

const KiB = 1024;
const inKiB = (bytes = 0) => (bytes / KiB).toFixed(1);

function medians(runs: readonly Measures[]): Measures {
  const names = Object.keys(runs[0] ?? {});
  const middle = (name: string) =>
    runs.map((run) => run[name] ?? 0).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, middle(name)]));
}

/** All in every round, each beginning a round in its turn. */
async function interleave<Name extends string>(
  runs: Readonly<Record<Name, () => Promise<Measures>>>,
): Promise<Readonly<Record<string, Measures>>> {
  const entries = Object.entries<() => Promise<Measures>>(runs);
  const found = new Map<string, Measures[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < entries.length; at += 1) {
      const [name, run] = entries[(at + round) % entries.length] ?? [];
      if (name === undefined || run === undefined) continue;
      const measured = await run();
      process.stderr.write(`${round + 1} ${name} ${JSON.stringify(measured)}\n`);
      found.get(name)?.push(measured);
    }
  }
  const total = (list: readonly Measures[]) => list.reduce((sum, { lost = 0 }) => sum + lost, 0);
  return Object.fromEntries(
    [...found].map(([name, list]) => [name, { ...medians(list), lost: total(list) }]),
  );
}

/** Found by hand on 2026-11-29, with a profiler: no run measures it. */
const WHERE_IT_GOES = `
Where the rest goes, by a profile of 400 presses on 2026-11-29 with nothing slowed: scripts take 1.8 ms of a press, and layout
and scrolling 0.9. Of the scripts, a fifth is the journal, a quarter React's rendering of the one line that counts answers, and
most else its events. The floor keeps nothing, counts nothing, and scrolls nowhere. Tried without a gain that
could be told from noise: rendering that line once a frame, scrolling a frame later, saying “Saved” later, drawing the result's
map and harbour last. Of the first bundle 65 % is react-dom and 16 % i18next; a second minifier took 0.5 KiB off it.`;

const chromiumPath = findChromium();
const site = await serveCompressed(
  wholeSite(values.site ?? (await buildSite('.build/bench-site'))),
);
const floor = await serveCompressed(onePage('tests/bench/floor.html'));
const places = {
  welcome: `${site.url}en/`,
  questions: `${site.url}en/questions/attachment-check/1/`,
  results: `${site.url}en/results/attachment-check/`,
  article: `${site.url}en/learn/anxious-pattern/`,
};
const walk = readWalk();
function row(name: string, app = 0, ground = 0, bar = 0): string {
  const ratio = app / ground;
  const cells = [name, app.toFixed(0), ground.toFixed(0), ratio.toFixed(2), `≤ ${bar}`];
  return `| ${[...cells, ratio <= bar ? 'met' : '**missed**'].join(' | ')} |`;
}

function limit(name: string, value = 0, bar = 0, digits = 1): string {
  return `| ${name} | ${value.toFixed(digits)} | ≤ ${bar} | ${value <= bar ? 'met' : '**missed**'} |`;
}

if (isAsked('load') || isAsked('interact')) {
  const found = await interleave({
    floor: () => measureWalk(chromiumPath, 'floor', floor.url, walk),
    app: () => measureWalk(chromiumPath, 'app', places.questions, walk),
    floorLoad: () => measureLoad(chromiumPath, 'floor', floor.url),
    welcome: () => measureLoad(chromiumPath, 'app', places.welcome),
    questions: () => measureLoad(chromiumPath, 'app', places.questions),
  });
  const { floor: ground = {}, app = {}, floorLoad = {}, welcome = {}, questions = {} } = found;
  const second = await measureSecondVisit(chromiumPath, places.questions, site.takeSent);
  writeSection(
    'The site beside the floor',
    rounds,
    [
      `Slow 4G and a processor slowed four times; medians. The floor (\`floor.html\`) is one hand-written page with the same 36
statements, the same radios and the same presses: six pages of six, six times Next, once to the scores. It loads in one
request, without a framework, and keeps nothing.\n`,
      '| what | Mooring | floor | ratio | bar | |\n| --- | --- | --- | --- | --- | --- |',
      row('largest paint, welcome (ms)', welcome['lcp'], floorLoad['lcp'], 1.3),
      row('largest paint, statements (ms)', questions['lcp'], floorLoad['lcp'], 1.3),
      row('first answer taken and kept (ms)', app['firstAnswer'], ground['firstAnswer'], 1.15),
      row('worst answer (ms)', app['worst'], ground['worst'], 2),
      row('worst press of any kind (ms)', app['worstPress'], ground['worstPress'], 2),
      row('usual answer (ms)', app['usual'], ground['usual'], 2),
      row('36 answers to scores (ms)', app['toScores'], ground['toScores'], 2),
      `\nAwake after ${(app['awake'] ?? 0).toFixed(0)} ms. Until then, statements are answered as they are, and kept.\n`,
      '| what | measured | bar | |\n| --- | --- | --- | --- |',
      limit('first load, statements: HTML, CSS and JS (KiB)', (questions['body'] ?? 0) / KiB, 92),
      limit('first load, welcome: HTML, CSS and JS (KiB)', (welcome['body'] ?? 0) / KiB, 92),
      limit('requests for it, statements', questions['requests'], 4, 0),
      limit('requests for it, welcome', welcome['requests'], 4, 0),
      limit('fonts, statements (KiB)', (questions['fontBytes'] ?? 0) / KiB, 58),
      limit('layout shift over the run', app['layoutShift'], 0, 4),
      limit('early answers lost, in all rounds', app['lost'], 0, 0),
      limit('heap after the run (MiB)', (app['heap'] ?? 0) / KiB / KiB, 6),
      limit('second visit, bytes sent', second['secondBytes'], 0, 0),
      `\nFirst load is all that was asked for until the page was awake, as brotli sends it. Its headers come to ${inKiB(questions['headers'])}
KiB over plain HTTP/1.1. Once awake and at rest, a page of statements had fetched ${questions['lateRequests'] ?? 0} files more (${inKiB(questions['lateBytes'])} KiB, headers
included) when the measurement ended: the pause, the icon, what the owner says, and what comes after the last statement.
${WHERE_IT_GOES}`,
    ].join('\n'),
  );
}

async function auditRounds(url: string, stored: Readonly<Record<string, string>>) {
  const runs: Audited[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await auditPage(chromiumPath, url, stored));
  }
  const faults = [...new Set(runs.flatMap((run) => run.faults))];
  return { scores: medians(runs.map(({ scores }) => scores)), faults };
}

if (isAsked('lighthouse')) {
  const finished = {
    'mooring.sheet.1-1': JSON.stringify(finishedSheet()),
  };
  const lines = [
    '| page | performance | accessibility | best practices | SEO | what takes points |\n| --- | --- | --- | --- | --- | --- |',
  ];
  // What the floor loses is the machine's.
  for (const [name, url] of Object.entries({ ...places, floor: floor.url })) {
    const { scores, faults } = await auditRounds(url, name === 'results' ? finished : {});
    lines.push(`| ${[name, ...Object.values(scores), faults.join(', ')].join(' | ')} |`);
    process.stderr.write(`${lines.at(-1) ?? ''}\n`);
  }
  writeSection('Lighthouse, as for a phone', rounds, lines.join('\n'));
}

function finishedSheet(): unknown {
  const manifest = JSON.parse(readFileSync('questionnaires/manifest.json', 'utf8')) as readonly {
    readonly id: string;
    readonly version: string;
    readonly digests: { readonly structure: string };
  }[];
  const entry = manifest.find(
    ({ id, version }) => id === 'attachment-check' && version === '2.0.0',
  );
  const digest = toShortDigest(entry?.digests.structure ?? '');
  const answers = Object.fromEntries(walk.pages.flat().map((item) => [item, walk.answerTo(item)]));
  const at = '2026-11-20T09:06:00.000Z';
  return {
    ...{ format: 3, id: '1-1', sitting: '1-1', target: null, label: null, language: 'en', answers },
    ...{ startedAt: at, updatedAt: at, finishedAt: at },
    questionnaire: { id: 'attachment-check', version: '2.0.0', digest },
  };
}

await site.close();
await floor.close();
