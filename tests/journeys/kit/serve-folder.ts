import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder that is being served. `url` ends with a slash. */
export interface ServedFolder {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would, under a path that is not the root: index.html for a folder, a
 * redirect to the slash, 404 for the rest, and no rewrite rule. Any free port of this machine alone.
 */
export async function serveFolder(folder: string, under = '/some/folder/'): Promise<ServedFolder> {
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [''] });
  const server = createServer((request, response) => {
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
    request.url = pathname.slice(under.length - 1) + (isFolder ? 'index.html' : '');
    sendFile(request, response, fail);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
