import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginOption } from 'vite';
import { buildScript } from './build-script.ts';
import type { SandboxedScripts } from './fill-template.ts';

interface SandboxedOptions {
  readonly root: string;
  readonly mode: string;
  readonly plugins: readonly PluginOption[];
  readonly outDir: string;
}

/** Under its own digest, as the other assets are: a changed file has another name. */
async function writeAsset(outDir: string, name: string, code: string): Promise<string> {
  const digest = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  const file = `assets/${name}-${digest}.js`;
  await mkdir(join(outDir, 'assets'), { recursive: true });
  await writeFile(join(outDir, file), code);
  return file;
}

/** Builds and writes what wakes the check in a frame without an origin; gives the files' places under the site's root. */
export async function buildSandboxedScripts(options: SandboxedOptions): Promise<SandboxedScripts> {
  const { root, mode, plugins, outDir } = options;
  const scriptOf = (name: string) =>
    buildScript({ root, mode, plugins, entry: `src/app/frame/${name}.ts` });
  return {
    chooser: await writeAsset(outDir, 'choose-script', await scriptOf('choose-script')),
    whole: await writeAsset(outDir, 'sandboxed', await scriptOf('start-sandboxed')),
  };
}
