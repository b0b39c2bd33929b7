import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './browser-options.ts';

/** A browser that can be ended without a last word, and its first page. */
interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes. Resolves once it is gone. */
  readonly kill: () => Promise<void>;
}

const ADDRESS = /DevTools listening on (ws:\S+)/;

/** Starts a browser on a profile folder; one at a time. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const path = inject('shellPath');
  const args = [
    ...(launchOptions(path).args ?? []),
    // Nothing that takes time at the start, of which there are hundreds.
    ...['--disable-extensions', '--disable-default-apps', '--password-store=basic'],
    ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
  ];
  // Detached, so that the whole group of processes can be ended at once.
  const running = spawn(path, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(running, 'exit');
  const kill = async (): Promise<void> => {
    if (running.pid === undefined) return;
    try {
      process.kill(-running.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await ended;
  };
  try {
    const said: string[] = [];
    for await (const line of createInterface(running.stderr)) {
      const [, address] = ADDRESS.exec(line) ?? [];
      said.push(line);
      if (address === undefined) continue;
      running.stderr.resume();
      const browser = await chromium.connectOverCDP(address);
      const [context] = browser.contexts();
      if (context === undefined) break;
      return { page: context.pages()[0] ?? (await context.newPage()), kill };
    }
    throw new Error(`The browser did not start: ${said.join('\n')}`);
  } catch (error) {
    await kill();
    throw error;
  }
}
