import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOn, type Host } from './read-headers-file.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

/** Serves the site at a host's root with what its `_headers` asks for, as one of the hosts reads it. */
export function serveByHeadersFile(site: string, host: Host): Promise<ServedFolder> {
  const text = readFileSync(join(site, '_headers'), 'utf8');
  return serveFolder(site, '/', (path) => headersOn(host, text, path));
}
