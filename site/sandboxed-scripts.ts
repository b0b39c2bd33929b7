import type { PluginOption } from 'vite';
import { buildScript } from './build-script.ts';
import type { SandboxedScripts } from './fill-template.ts';
import { writeAsset } from './write-asset.ts';

interface SandboxedOptions {
  readonly root: string;
  readonly mode: string;
  readonly plugins: readonly PluginOption[];
  readonly outDir: string;
}

/** Builds and writes what wakes the check in a frame without an origin; gives the files' places under the site's root. */
export async function buildSandboxedScripts(options: SandboxedOptions): Promise<SandboxedScripts> {
  const { root, mode, plugins, outDir } = options;
  const scriptOf = (name: string) =>
    buildScript({ root, mode, plugins, entry: `src/app/frame/${name}.ts` });
  return {
    chooser: await writeAsset(outDir, 'choose-script', 'js', await scriptOf('choose-script')),
    whole: await writeAsset(outDir, 'sandboxed', 'js', await scriptOf('start-sandboxed')),
  };
}
