import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installFromDebian, runInstaller, say, tryTo } from '../../kit/installing.ts';
import { chooseChromium, type Machine } from './choose-chromium.ts';

const HOW_TO_GO_ON =
  'Install Chromium or Chrome, or set CHROMIUM_PATH to the program of one, and run the tests again.';

function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows a browser answers --version by opening a window.
  if (process.platform === 'win32') return true;
  try {
    // Some systems keep a stub in place of the browser, which only tells where to get it.
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  runs,
};

function installDebianChromium(): void {
  say(
    'No Chromium was found on this machine, so Debian’s chromium is being installed with apt-get.',
  );
  installFromDebian('chromium', 'fonts-liberation');
}

function installFromPlaywright(): void {
  say('No Chromium was found on this machine, so Playwright is fetching one.');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js');
  // Only root may add the system libraries that the browser needs.
  const withLibraries = THIS_MACHINE.isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  runInstaller(process.execPath, [cli, 'install', ...withLibraries, 'chromium']);
}

/**
 * The path of a Chromium that runs. Where the machine has none, one is installed, and a sentence on the output says so:
 * Debian's package for root, else Playwright's own. Throws, saying what to do, when there is none in the end.
 */
export function findChromium(): string {
  const first = chooseChromium(THIS_MACHINE, chromium.executablePath());
  if (first.kind === 'found') return first.path;
  if (first.kind === 'wrong-path') {
    throw new Error(`CHROMIUM_PATH is '${first.path}', which does not run. ${HOW_TO_GO_ON}`);
  }
  const installers = [installFromPlaywright];
  if (first.from === 'debian') installers.unshift(installDebianChromium);
  for (const install of installers) {
    tryTo(install);
    const next = chooseChromium(THIS_MACHINE, chromium.executablePath());
    if (next.kind === 'found') return next.path;
  }
  throw new Error(`No Chromium is on this machine, and none could be installed. ${HOW_TO_GO_ON}`);
}
