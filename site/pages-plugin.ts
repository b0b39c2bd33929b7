import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import type { StaticPage } from '../src/app/static-pages.tsx';
import { buildSandboxedScripts } from './sandboxed-scripts.ts';
import { fillTemplate } from './fill-template.ts';

type Output = Rolldown.RolldownOutput['output'];

function isOutput(result: unknown): result is Rolldown.RolldownOutput {
  return typeof result === 'object' && result !== null && 'output' in result;
}

/** The file of the chunk that a module begins, and those that it needs at once. */
function filesOf(output: Output, module: string): readonly string[] {
  const chunk = output.find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module) === true,
  );
  if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk for ${module}`);
  return [chunk.fileName, ...chunk.imports];
}

function templateOf(output: Output): string {
  const file = output.find(({ fileName }) => fileName === 'index.html');
  if (file?.type !== 'asset') throw new Error('The build has no index.html');
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/**
 * Turns the built app into real pages: every screen of every language is rendered by React's static renderer and
 * written as its own index.html, with relative links, so that it works from any folder of any plain static server.
 * @param scriptPlugins what a build of one plain script needs to understand the app's source.
 */
export function pagesPlugin(scriptPlugins: () => readonly PluginOption[]): Plugin {
  return {
    name: 'mooring-pages',
    config: () => ({
      environments: {
        ssr: {
          build: {
            outDir: '.build/pages',
            copyPublicDir: false,
            rolldownOptions: { input: 'src/app/static-pages.tsx' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (client === undefined || ssr === undefined) throw new Error('No build environments');
          const built = await builder.build(client);
          if (!isOutput(built)) throw new Error('The build gave no output');
          await builder.build(ssr);
          const { output } = built;
          const entry = join(ssr.config.root, ssr.config.build.outDir, 'static-pages.js');
          const renderer = (await import(pathToFileURL(entry).href)) as {
            renderAllPages: () => Promise<readonly StaticPage[]>;
          };
          const outDir = resolve(client.config.root, client.config.build.outDir);
          const template = templateOf(output);
          const sandboxed = await buildSandboxedScripts({
            outDir,
            ...{ root: client.config.root, mode: client.config.mode, plugins: scriptPlugins() },
          });
          const shipped = new Set(output.map(({ fileName }) => fileName));
          for (const page of await renderer.renderAllPages()) {
            const preloads = page.modules.flatMap((module) => filesOf(output, module));
            const wanted = [...new Set(preloads)].filter((file) => shipped.has(file));
            const folder = join(outDir, page.path);
            await mkdir(folder, { recursive: true });
            const scripts = page.wakesSandboxed ? sandboxed : null;
            const html = fillTemplate(template, page, wanted, scripts);
            await writeFile(join(folder, 'index.html'), html);
          }
          await rm(join(ssr.config.root, ssr.config.build.outDir), { recursive: true });
        },
      },
    }),
  };
}
