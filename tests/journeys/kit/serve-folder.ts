import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { listen } from './listen.ts';

type Headers = Readonly<Record<string, string>>;

/** A folder that is being served. `url` ends with a slash. */
export interface ServedFolder {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would, under a path that is not the root: index.html for a folder, a
 * redirect to the slash, 404 for the rest, and no rewrite rule. `headers` go with every file, or depend on its
 * path from the host's root.
 */
export async function serveFolder(
  folder: string,
  under = '/some/folder/',
  headers: Headers | ((pathname: string) => Headers) = {},
): Promise<ServedFolder> {
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [''] });
  const { origin, close } = await listen((request, response) => {
    const fail = (): void => void response.writeHead(404).end();
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (!pathname.startsWith(under)) {
      fail();
      return;
    }
    const path = decodeURIComponent(pathname.slice(under.length - 1));
    const place = join(folder, path);
    const isFolder = existsSync(place) && statSync(place).isDirectory();
    if (isFolder && !path.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    if (existsSync(place)) {
      const sent = typeof headers === 'function' ? headers(pathname) : headers;
      for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    }
    request.url = pathname.slice(under.length - 1) + (isFolder ? 'index.html' : '');
    // A file may go while it is on its way, when a test has ended.
    response.once('pipe', (file: Readable) => {
      file.once('error', () => response.destroy());
    });
    sendFile(request, response, fail);
  });
  return { url: `${origin}${under}`, close };
}
