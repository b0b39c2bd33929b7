import { execFileSync } from 'node:child_process';

/** One sentence on the output of the tests. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

export function runInstaller(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installs packages of Debian; takes root. Throws where they cannot be had. */
export function installFromDebian(...packages: readonly string[]): void {
  runInstaller('apt-get', ['update']);
  runInstaller('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Tries one way to install something, and says so where it does not work. */
export function tryTo(install: () => void): void {
  try {
    install();
  } catch (error) {
    say(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
  }
}
