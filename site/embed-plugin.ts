import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const FILE = 'embed.js';
const MODULE = 'virtual:mooring-embed';

/** The script for other websites, whole: a classic script that leaves nothing behind in the page. */
export function buildEmbed(root: string): Promise<string> {
  return buildScript({ root, entry: 'src/embed/embed-script.ts', target: 'es2019' });
}

/** For the `integrity` attribute: browsers refuse any other bytes. */
export function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

/** Brings embed.js into the site as a file beside the pages, and its name and digest into the app. */
export function embedPlugin(root: string): Plugin {
  return {
    name: 'mooring-embed',
    resolveId: (id) => (id === MODULE ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const integrity = JSON.stringify(integrityOf(await buildEmbed(root)));
      return `export const EMBED_FILE = '${FILE}'; export const EMBED_INTEGRITY = ${integrity};`;
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: FILE, source: await buildEmbed(root) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_request, response, next) => {
        buildEmbed(root).then((code) => {
          response.setHeader('content-type', 'text/javascript').end(code);
        }, next);
      });
    },
  };
}
