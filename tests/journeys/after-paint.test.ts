import { basename } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { filesAskedFor } from './steps/files-asked-for.ts';
import { openPage } from './steps/open-page.ts';
import { LEARN, questions, RESULTS, WELCOME } from './steps/places.ts';

const visit = useVisits();

describe.each([WELCOME, questions(1), RESULTS, LEARN])('at %s', (place) => {
  it('the web fonts are asked for once the words are painted, and so is all that the page needs', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, place);
    await page.evaluate(() => document.fonts.ready);
    const { paintedMs, asked } = await page.evaluate(() => ({
      paintedMs: performance.getEntriesByType('paint')[0]?.startTime ?? 0,
      asked: performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ file: name.split('/').at(-1) ?? '', startTime })),
    }));
    expect(paintedMs).toBeGreaterThan(0);
    const fonts = asked.filter(({ file }) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(2);
    expect(fonts.filter(({ startTime }) => startTime < paintedMs)).toEqual([]);
    const names = asked.map(({ file }) => file);
    const missing = filesAskedFor(place).filter((file) => !names.includes(basename(file)));
    expect(missing).toEqual([]);
    assertQuiet();
  });

  it('the web fonts come without scripts too', async () => {
    const { page } = await visit({ scripts: false });
    const fonts: string[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await page.goto(`${inject('siteUrl')}${place}`, { waitUntil: 'networkidle' });
    expect(fonts).toHaveLength(2);
  });
});
