import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../journeys/kit/browser-options.ts';
import { listen } from '../../journeys/kit/listen.ts';

export interface Audited {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that take points away. */
  readonly faults: readonly string[];
}

async function freePort(): Promise<number> {
  const { origin, close } = await listen((_request, response) => response.end());
  await close();
  return Number(new URL(origin).port);
}

/** One run of Lighthouse as for a phone, in a browser that holds what localStorage is told to hold. */
export async function auditPage(
  chromiumPath: string,
  url: string,
  stored: Readonly<Record<string, string>>,
): Promise<Audited> {
  const profile = mkdtempSync(join(tmpdir(), 'mooring-lighthouse-'));
  const port = await freePort();
  const { args = [], ...launch } = launchOptions(chromiumPath);
  const options = { ...launch, args: [...args, `--remote-debugging-port=${port}`] };
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    if (Object.keys(stored).length > 0) {
      const seeding = await context.newPage();
      await seeding.goto(new URL('/icon.svg', url).href);
      await seeding.evaluate((texts) => {
        for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      }, stored);
      await seeding.close();
    }
    const result = await lighthouse(url, {
      ...{ port, output: 'json', logLevel: 'silent', disableStorageReset: true },
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (result === undefined) throw new Error('Lighthouse gave no result');
    const { categories, audits } = result.lhr;
    const scores = Object.entries(categories).map(
      ([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const,
    );
    const weighed = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
    const faults = weighed.map(({ id }) => `${id} (${audits[id]?.displayValue ?? 'not met'})`);
    return { scores: Object.fromEntries(scores), faults: [...new Set(faults)] };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
