import { build, type PluginOption, type Rolldown } from 'vite';

interface ScriptOptions {
  /** The project's folder. */
  readonly root: string;
  /** The module that it begins with, under the root. */
  readonly entry: string;
  readonly plugins?: readonly PluginOption[];
  readonly mode?: string;
  /** The oldest language that browsers must know; Vite's own choice where it is absent. */
  readonly target?: string;
}

function isOutput(result: unknown): result is Rolldown.RolldownOutput {
  return typeof result === 'object' && result !== null && 'output' in result;
}

/**
 * Builds a module and all that it may ever import into one plain script, and gives its text. Styles are left out. The same
 * source gives the same text, so it can be built wherever it is asked for.
 */
export async function buildScript(options: ScriptOptions): Promise<string> {
  const { root, entry, plugins, mode = 'production', target } = options;
  const built = await build({
    root,
    mode,
    configFile: false,
    logLevel: 'error',
    plugins: [...(plugins ?? [])],
    build: {
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      modulePreload: false,
      ...(target === undefined ? {} : { target }),
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  if (!isOutput(built)) throw new Error(`The build of ${entry} gave no output`);
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const [script] = chunks;
  if (script === undefined || chunks.length > 1) throw new Error(`${entry} is not one script`);
  return script.code;
}
