import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import type { StaticPage } from '../src/app/static-pages.tsx';
import { buildSandboxedScripts } from './sandboxed-scripts.ts';
import { buildAfterPaint } from './after-paint-script.ts';
import { partStyles, type FirstStyles } from './first-styles.ts';
import { writeAsset } from './write-asset.ts';
import { fillTemplate } from './fill-template.ts';

type Output = Rolldown.RolldownOutput['output'];

function isOutput(result: unknown): result is Rolldown.RolldownOutput {
  return typeof result === 'object' && result !== null && 'output' in result;
}

/** The files that a page needs before it can wake, besides those of every page: scripts, and styles. */
function filesOf(output: Output, modules: readonly string[]): readonly string[] {
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const needed of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) {
      add(needed);
    }
  };
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (chunk === undefined) throw new Error(`The build has no chunk for ${module}`);
    add(chunk);
  }
  return [...files];
}

function textOf(output: Output, name: string): string {
  const file = output.find(({ fileName }) => fileName === name);
  if (file?.type !== 'asset') throw new Error(`The build has no ${name}`);
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** The styles that the built index.html asks for. */
function firstStylesOf(output: Output, template: string): FirstStyles {
  const [, file] = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/.exec(template) ?? [];
  if (file === undefined) throw new Error('index.html should ask for one file of styles');
  return partStyles(file, textOf(output, file));
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
          const template = textOf(output, 'index.html');
          const styles = firstStylesOf(output, template);
          const fontsFile = await writeAsset(outDir, 'fonts', 'css', styles.fonts);
          const { root } = client.config;
          const afterPaintText = await buildAfterPaint(root, styles);
          const afterPaint = await writeAsset(outDir, 'after-paint', 'js', afterPaintText);
          const sandboxed = await buildSandboxedScripts({
            outDir,
            ...{ root, mode: client.config.mode, plugins: scriptPlugins() },
          });
          const parts = { template, styles, fontsFile, afterPaint };
          for (const page of await renderer.renderAllPages()) {
            const wanted = filesOf(output, page.modules);
            const folder = join(outDir, page.path);
            await mkdir(folder, { recursive: true });
            const scripts = page.wakesSandboxed ? sandboxed : null;
            const next = filesOf(output, page.nextModules).filter(
              (file) => file.endsWith('.js') && !wanted.includes(file) && !template.includes(file),
            );
            const files = { wanted, next };
            const html = fillTemplate(parts, page, files, scripts);
            await writeFile(join(folder, 'index.html'), html);
          }
          await rm(join(ssr.config.root, ssr.config.build.outDir), { recursive: true });
        },
      },
    }),
  };
}
