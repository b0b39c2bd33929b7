import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Program } from '../../../kit/find-program.ts';
import { say } from '../../../kit/installing.ts';
import type { Found } from './engine.ts';
import type { WebKitPaths } from './webkit-device.ts';

export interface Engines {
  readonly firefox: Found<string>;
  readonly webkit: Found<WebKitPaths>;
}

const FIREFOX: Program = {
  title: 'Firefox',
  names: ['firefox-esr', 'firefox'],
  packages: ['firefox-esr'],
};
const WEBKIT_DRIVER: Program = {
  title: 'WebKitWebDriver',
  names: ['WebKitWebDriver'],
  packages: ['webkit2gtk-driver'],
};
const SCREEN: Program = { title: 'Xvfb', names: ['Xvfb'], packages: ['xvfb'] };

/** Debian keeps WebKit's small browser with the engine's own programs, under the machine's name for itself. */
function findMiniBrowser(): string {
  const kinds = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const folders = ['/usr/libexec', '/usr/lib', ...kinds.map((kind) => join('/usr/lib', kind))];
  const found = folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((engine) =>
        join(folder, engine, 'MiniBrowser'),
      ),
    )
    .find(existsSync);
  if (found === undefined) throw new Error('WebKitGTK has come without its MiniBrowser.');
  return found;
}

function findFirefox(): string {
  const path = findProgram(FIREFOX);
  // Some systems keep a stub in place of the browser, which only tells where to get it.
  execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 });
  return path;
}

function tryToFind<Paths>(title: string, find: () => Paths): Found<Paths> {
  try {
    if (process.platform !== 'linux')
      throw new Error('its programs are taken from Linux packages.');
    return { kind: 'found', paths: find() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(`${title} could not be run on this machine: ${reason}`);
    return { kind: 'missing', reason };
  }
}

/** The engines beside Chromium, installed where they are missing. One sentence says which cannot be had, and why. */
export function findEngines(): Engines {
  return {
    firefox: tryToFind('Firefox', findFirefox),
    webkit: tryToFind('WebKitGTK', () => ({
      driver: findProgram(WEBKIT_DRIVER),
      browser: findMiniBrowser(),
      screen: findProgram(SCREEN),
    })),
  };
}
