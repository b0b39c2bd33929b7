import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA, type VitePluginPWAAPI } from 'vite-plugin-pwa';

/** What no page on a device of its own asks for: the script for other websites, and the one for frames without an origin. */
const LEFT_OUT = ['embed.js', 'practice.json', 'sw.js', 'sw-off.js', 'assets/sandboxed-*'];

/** The language that a chunk is in. */
function languageOfModule(id: string): string | undefined {
  return /\/i18n\/words\/([^/]+)\/|mooring-(?:form|answering)\/.*\/([^/]+)$/
    .exec(id)
    ?.slice(1)
    .find(Boolean);
}

/** A page by its folder, as it is asked for. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function languageOfPage(file: string): string | undefined {
  return /^([^/]+)\/.*\.html$/.exec(file)?.[1];
}

/**
 * Writes the service worker from src/worker, with the list of all files to keep. The worker's plugin would
 * write it when the client's bundle closes, and there are no pages yet: so its part for builds is left out, and asked to
 * write by its own interface once the pages are there.
 */
export function offlinePlugin(): readonly Plugin[] {
  const languages = new Map<string, string>();
  let outDir = '';
  const [worker] = VitePWA({
    ...{ strategies: 'injectManifest', srcDir: 'src/worker', filename: 'sw.ts' },
    ...{ injectRegister: null, manifest: false },
    injectManifest: {
      globPatterns: ['**/*'],
      globIgnores: LEFT_OUT,
      maximumFileSizeToCacheInBytes: 2 ** 21,
      manifestTransforms: [
        async (entries) => ({
          manifest: await Promise.all(
            entries.map(async ({ url, size }) => {
              const bytes = await readFile(join(outDir, url));
              const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
              const language = languages.get(url) ?? languageOfPage(url);
              return {
                url: addressOf(url),
                integrity,
                size,
                revision: null,
                ...(language === undefined ? {} : { language }),
              };
            }),
          ),
        }),
      ],
    },
  }).filter(({ name }) => name === 'vite-plugin-pwa');
  if (worker === undefined) throw new Error('vite-plugin-pwa has no plugin of its own name');
  const api = worker.api as VitePluginPWAAPI;
  return [
    worker,
    {
      name: 'mooring-offline',
      generateBundle(_options, bundle) {
        if (this.environment.name !== 'client') return;
        for (const { fileName, ...file } of Object.values(bundle)) {
          const id = file.type === 'chunk' ? file.facadeModuleId : null;
          const language = languageOfModule(id ?? '');
          if (language !== undefined) languages.set(fileName, language);
        }
      },
      buildApp: {
        order: 'post',
        async handler({ environments: { client } }) {
          if (client === undefined) throw new Error('No build environment');
          outDir = resolve(client.config.root, client.config.build.outDir);
          await api.generateSW();
        },
      },
    },
  ];
}
