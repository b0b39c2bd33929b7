import type { TestProject } from 'vitest/node';
import { findEngines, type Engines } from '../engines/kit/find-engines.ts';
import { buildSite } from './build-site.ts';
import { findChromium } from './find-chromium.ts';
import { findApache } from './serve-by-apache.ts';
import { findShell } from './find-shell.ts';
import { findNginx } from './serve-by-nginx.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The welcome page of the built site; ends with a slash. */
    readonly siteUrl: string;
    /** Where the built site lies on this disk. */
    readonly siteFolder: string;
    readonly chromiumPath: string;
    /** The same engine without the program around it, for journeys that need no more: it starts a page in less than half the work. */
    readonly shellPath: string;
    /** The other engines. */
    readonly engines: Engines;
  }
}

/** Once before all journeys: a browser, the real site, and a plain server for it. Gives the way to end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = findChromium();
  project.provide('chromiumPath', chromiumPath);
  project.provide('shellPath', findShell(chromiumPath));
  project.provide('engines', findEngines());
  // Installed here: two files that install at once would wait for each other.
  findNginx();
  findApache();
  const folder = await buildSite();
  project.provide('siteFolder', folder);
  const site = await serveFolder(folder);
  project.provide('siteUrl', site.url);
  return site.close;
}
