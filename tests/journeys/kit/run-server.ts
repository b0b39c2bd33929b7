import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listen.ts';
import type { ServedFolder } from './serve-folder.ts';

/** Nobody, on every Unix: what a server may do in these tests is what a stranger may do on this machine. */
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;

export interface ServerProgram {
  readonly program: string;
  /** Writes the settings into the server's own folder, and gives the words after the program's name. */
  readonly settle: (folder: string, port: number) => readonly string[];
}

async function freePort(): Promise<number> {
  const { origin, close } = await listen((_request, response) => response.end());
  await close();
  return Number(new URL(origin).port);
}

/**
 * Starts a program that serves at a free port of this machine, in the foreground, with a folder of its own to write to;
 * as nobody where we are root. Rejects with the program's words where it ends or does not answer within ten seconds.
 */
export async function runServer({ program, settle }: ServerProgram): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'mooring-server-'));
  if (IS_ROOT) chownSync(folder, NOBODY, NOBODY);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const running = spawn(program, settle(folder, port), {
    ...(IS_ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: string[] = [];
  running.stderr.setEncoding('utf8').on('data', (text: string) => words.push(text));
  const ended = once(running, 'exit');
  const close = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && running.exitCode === null; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return { url, close };
    await wait(100);
  }
  await close();
  throw new Error(`${program} did not start: ${words.join('')}`);
}
