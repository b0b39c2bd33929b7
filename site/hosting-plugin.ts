import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { htaccess } from './hosting/apache.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginxConf } from './hosting/nginx.ts';
import { styleSourceIn } from './first-styles.ts';

const HEADERS = '_headers';
const HTACCESS = '.htaccess';
const NGINX = '.nginx.conf';

/** What a practice may lay beside the pages. */
const OF_THE_OWNER = 'practice.json';

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

/** Lays the files that tell servers what to send beside the pages, once all pages are written. */
export function hostingPlugin(): Plugin {
  return {
    name: 'mooring-hosting',
    buildApp: {
      order: 'post',
      async handler({ environments: { client } }) {
        if (client === undefined) throw new Error('No build environment');
        const outDir = resolve(client.config.root, client.config.build.outDir);
        const names = await namesIn(outDir);
        const pages = names
          .filter((name) => /(^|\/)index\.html$/.test(name))
          .map((name) => name.slice(0, -'index.html'.length));
        const files = names.filter((name) => /^[a-z][^/]*\.(?!html$)[a-z]+$/.test(name));
        const style = styleSourceIn(await readFile(join(outDir, 'index.html'), 'utf8'));
        await writeFile(join(outDir, HTACCESS), htaccess(style));
        await writeFile(join(outDir, NGINX), nginxConf(style));
        await writeFile(
          join(outDir, HEADERS),
          headersFile(pages, [...new Set([...files, OF_THE_OWNER])], style),
        );
      },
    },
  };
}
