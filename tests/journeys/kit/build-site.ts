import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Builds the real site into a folder below the root, or another state of the project that lies elsewhere, as `npm run build` does, and gives the folder's full path. Rejects
 * with the build's own words when it fails.
 */
export async function buildSite(outDir = '.build/site', root = ROOT): Promise<string> {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  // The test runner's own mode would turn this into a development build.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|TEST|VITEST.*)$/.test(name)),
  );
  const args = [join(vite, 'bin/vite.js'), 'build', '--outDir', outDir, '--emptyOutDir'];
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return join(root, outDir);
}
