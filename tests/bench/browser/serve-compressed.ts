import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../../journeys/kit/listen.ts';
import { headersOn } from '../../journeys/kit/read-headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const COMPRESSED_ALREADY = new Set(['.woff2', '.png']);

/** What a server keeps ready: bodies by path from the root, compressed where that helps. */
export type ReadyFiles = ReadonlyMap<string, ReadyFile>;

interface ReadyFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface CompressedSite {
  /** Ends with a slash. */
  readonly url: string;
  /** Bytes of all bodies sent since it was asked last, and for how many requests, whoever asked in the browser. */
  readonly takeSent: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => Promise<void>;
}

/** @returns the size of a text as the best brotli makes it, in bytes. */
function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
}

function readyFile(
  name: string,
  raw: Buffer,
  headers: Readonly<Record<string, string>>,
): ReadyFile {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  if (COMPRESSED_ALREADY.has(extname(name))) {
    return { body: raw, headers: { ...headers, 'content-type': type } };
  }
  const encoded = { 'content-encoding': 'br', 'content-type': type, vary: 'accept-encoding' };
  return { body: compress(raw), headers: { ...headers, ...encoded } };
}

/** A single page, as the root. */
export function onePage(file: string): ReadyFiles {
  return new Map([['/', readyFile(file, readFileSync(file), {})]]);
}

/** A whole built site with what its `_headers` asks for. */
export function wholeSite(folder: string): ReadyFiles {
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return new Map(
    names.map((name) => {
      const path = `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      const raw = readFileSync(join(folder, name));
      return [path, readyFile(name, raw, headersOn('netlify', rules, path))];
    }),
  );
}

/** Serves files from memory, so that neither a disk nor a compressor stands in a measurement. */
export async function serveCompressed(files: ReadyFiles): Promise<CompressedSite> {
  let sent = { requests: 0, bytes: 0 };
  const { origin, close } = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = files.get(pathname);
    const body = file?.body ?? Buffer.alloc(0);
    sent = { requests: sent.requests + 1, bytes: sent.bytes + body.length };
    response.writeHead(file === undefined ? 404 : 200, {
      ...file?.headers,
      'content-length': String(body.length),
    });
    response.end(body);
  });
  const takeSent = () => {
    const before = sent;
    sent = { requests: 0, bytes: 0 };
    return before;
  };
  return { url: `${origin}/`, takeSent, close };
}
