import { listen } from './listen.ts';
import type { ServedFolder } from './serve-folder.ts';

/** A page of a practice's own website. */
export interface HostPage {
  readonly html: string;
  /** On top of the content type: a content security policy, for example. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves pages by their paths (`''` is the first one) from an origin of their own, and 404 for the rest. `url` ends
 * with a slash.
 */
export async function serveHostPages(
  pages: Readonly<Record<string, HostPage>>,
): Promise<ServedFolder> {
  const { origin, close } = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[pathname.slice(1)];
    if (page === undefined) {
      // Browsers ask for it on their own, and a 404 would be noise in every test.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  return { url: `${origin}/`, close };
}
