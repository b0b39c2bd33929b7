import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from '../journeys/kit/build-site.ts';
import { findChromium } from '../journeys/kit/find-chromium.ts';
import { measureGrowth, type Grown, type GrowthVisit } from './browser/measure-growth.ts';
import { serveCompressed, wholeSite } from './browser/serve-compressed.ts';
import { drawGrowth } from './growth/growth-chart.ts';
import { ownForm, type FormToFill } from './growth/growth-form.ts';
import { growthTables, panelOf } from './growth/growth-report.ts';
import { serveGrowthSite } from './growth/growth-site.ts';
import { storedHistory } from './growth/stored-history.ts';
import { summarise } from './growth/summary.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const chromiumPath = findChromium();

interface Measured extends GrowthVisit {
  readonly size: number;
  readonly grown: Grown[];
}

function visitTo(
  url: string,
  { ref, items, pageSize }: FormToFill,
): Pick<Measured, 'openings' | 'answered'> {
  const page = (at: number) => `${url}en/questions/${ref.id}/${at}/`;
  const results = `${url}en/results/${ref.id}/`;
  return {
    openings: [
      { name: 'statements', url: page(1), shown: 'fieldset input:checked' },
      { name: 'results', url: results, shown: '[data-done] tr[data-scale] td' },
    ],
    answered: [page(1), page(Math.ceil(items.length / pageSize / 2))],
  };
}

const closes: (() => Promise<void>)[] = [];
const byItems: Measured[] = [];
for (const size of [10, 100, 1000]) {
  const { form, url, close } = await serveGrowthSite(size);
  closes.push(close);
  byItems.push({ size, grown: [], stored: storedHistory(form, 0), ...visitTo(url, form) });
}
const form = ownForm('.');
const site = await serveCompressed(wholeSite(await buildSite('.build/bench-site')));
closes.push(site.close);
const bySheets: readonly Measured[] = [10, 100, 1000, 5000].map((size) => {
  const { openings, answered } = visitTo(site.url, form);
  const kept = { name: 'Your checks', url: `${site.url}en/kept/`, shown: 'main table' };
  const stored = storedHistory(form, size);
  return { size, grown: [], stored, answered, openings: [...openings, kept] };
});

for (let round = 0; round < rounds; round += 1) {
  for (const { grown, ...visit } of [...byItems, ...bySheets]) {
    const found = await measureGrowth(chromiumPath, visit);
    grown.push(found);
    process.stderr.write(`${round + 1} of ${visit.size}: ${JSON.stringify(found.opened)}\n`);
  }
}
for (const close of closes) await close();

const sizesOf = (visits: readonly Measured[]) =>
  visits.map(({ size, grown }) => summarise(size, grown));
const items = { title: 'A questionnaire', across: 'items', sizes: sizesOf(byItems) };
const sheets = { title: 'A history', across: 'finished sheets', sizes: sizesOf(bySheets) };
const most = bySheets.at(-1);
const [onDevice, inTab] = [most?.stored.device, most?.stored.tab].map(
  (texts) => Object.keys(texts ?? {}).length,
);
writeFileSync('tests/bench/growth.svg', drawGrowth([panelOf(items), panelOf(sheets)]));
writeSection(
  'Growth',
  rounds,
  `![Time to open and work of an answer, by the items of a questionnaire and by the sheets of a history, both ways logarithmic](growth.svg)

The real site in a real browser, its files in the browser's cache, a processor slowed four times. A questionnaire of n items is
our own with other statements, every one of them answered; a file may hold 500 items, and for 1,000 a copy of the project has that
number raised. A history is so many finished sheets of our own questionnaire and one of today with an answer to every item, which
is answered anew. Browsers give a site 5 Mi characters of \`localStorage\`: of the largest history ${onDevice ?? 0} sheets lie there,
today's among them, and the other ${inTab ?? 0} in the tab's own storage, where the app keeps what is not to stay. Where neither has room, the app says so, and
goes on in memory.

Opening: ms from the start of the navigation until all that the page shows of the sheets is there, and in brackets the ms that the
page's main thread worked for it; the quickest round of each. An answer: ms of the thread's work, from the press until it is on the
disk and said to be, and ms until it is painted (told in steps of 8, and 16 at least); the middle one of
${rounds * 20}. The growth of an opening is the exponent between the two largest sizes, with the cost at the smallest one taken off;
what adds less than a tenth of that is noise.
Work is told by the thread's own clock. Other times include what else the machine did.

${growthTables([items, sheets])}`,
);
