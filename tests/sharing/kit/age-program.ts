import { execFileSync, spawnSync } from 'node:child_process';
import { installFromDebian, say, tryTo } from '../../kit/installing.ts';

function isThere(): boolean {
  return ['age', 'age-keygen'].every((name) => spawnSync(name, ['--version']).status === 0);
}

/** Makes sure of the age program, which seals and opens by another hand. Throws, saying what to do, where there is none. */
export function findAge(): void {
  if (isThere()) return;
  say('No age program was found on this machine, so Debian’s age is being installed with apt-get.');
  tryTo(() => {
    installFromDebian('age');
  });
  if (isThere()) return;
  throw new Error(
    'No age program is on this machine, and none could be installed. Install age (age-encryption.org) and run the tests again.',
  );
}

/** What `age` writes, given these bytes. Throws where it refuses. */
export function age(args: readonly string[], input: Uint8Array): Uint8Array {
  return Uint8Array.from(execFileSync('age', args, { input, stdio: ['pipe', 'pipe', 'pipe'] }));
}
