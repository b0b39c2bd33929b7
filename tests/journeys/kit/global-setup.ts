import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { findChromium } from './find-chromium.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The welcome page of the built site; ends with a slash. */
    readonly siteUrl: string;
    /** Where the built site lies on this disk. */
    readonly siteFolder: string;
    readonly chromiumPath: string;
  }
}

/** Once before all journeys: a browser, the real site, and a plain server for it. Gives the way to end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  const folder = await buildSite();
  project.provide('siteFolder', folder);
  const site = await serveFolder(folder);
  project.provide('siteUrl', site.url);
  return site.close;
}
