import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesAskedFor } from './steps/files-asked-for.ts';
import { questions, WELCOME } from './steps/places.ts';

const KIB = 1024;

function compressedSize(path: string): number {
  return brotliCompressSync(readFileSync(join(inject('siteFolder'), path))).length;
}

/** The page itself, and the scripts and stylesheets that it asks for. */
function firstLoad(place: string): readonly string[] {
  return [join(place, 'index.html'), ...filesAskedFor(place)];
}

function assets(ending: string): readonly string[] {
  const names = readdirSync(join(inject('siteFolder'), 'assets'));
  return names.filter((name) => name.endsWith(ending)).map((name) => join('assets', name));
}

const sum = (paths: readonly string[]) =>
  paths.reduce((total, path) => total + compressedSize(path), 0);

describe('what comes over the wire', () => {
  // React and i18next take 68 KiB of them. The aim is 92 for both; what the first page is over, tests/bench/results.md says.
  it.each([
    [WELCOME, 95, 4],
    [questions(1), 92, 4],
  ])('at %s is at most %i KiB in %i requests', (place, mostKiB, mostRequests) => {
    const files = firstLoad(place);
    expect(files.length).toBeLessThanOrEqual(mostRequests);
    expect(sum(files)).toBeLessThanOrEqual(mostKiB * KIB);
  });

  it('is at most 58 KiB of fonts', () => {
    const fonts = assets('.woff2').map((path) => readFileSync(join(inject('siteFolder'), path)));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((total, { length }) => total + length, 0)).toBeLessThanOrEqual(58 * KIB);
  });

  it('is at most 95 KiB for the charts, in files that no page asks for at once', () => {
    // The one file for frames without an origin, which can fetch nothing later, holds all and is no page's own.
    const isChart = (path: string) =>
      !path.includes('sandboxed') &&
      readFileSync(join(inject('siteFolder'), path), 'utf8').includes('recharts');
    const charts = assets('.js').filter(isChart);
    expect(charts.length).toBeGreaterThan(0);
    expect(sum(charts)).toBeLessThanOrEqual(95 * KIB);
    for (const place of [WELCOME, questions(1)]) {
      expect(firstLoad(place).filter((path) => charts.includes(path))).toEqual([]);
    }
  });
});
