import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian, say, tryTo } from './installing.ts';

export interface Program {
  /** What a person calls it. */
  readonly title: string;
  /** The file's name, which differs between systems. */
  readonly names: readonly string[];
  /** Of Debian. */
  readonly packages: readonly string[];
}

// Servers lie where an ordinary user's path does not lead.
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

function lookFor({ names }: Program): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...SYSTEM_FOLDERS];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/** The path of a program, which is installed where it is missing. Throws, saying what to do, where it cannot be had. */
export function findProgram(program: Program): string {
  const { title, packages } = program;
  const there = lookFor(program);
  if (there !== undefined) return there;
  say(`No ${title} was found on this machine, so Debian’s is being installed with apt-get.`);
  tryTo(() => {
    installFromDebian(...packages);
  });
  const installed = lookFor(program);
  if (installed !== undefined) return installed;
  throw new Error(
    `No ${title} is on this machine, and none could be installed. Install ${title} and run the tests again.`,
  );
}
