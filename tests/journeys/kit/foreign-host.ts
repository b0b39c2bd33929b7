import { listen } from './listen.ts';

const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';
const SCRIPT = 'document.documentElement.dataset.intruder = "foreign script";';

/** Another website on this machine, which answers everybody and remembers who asked for what. */
export interface ForeignHost {
  /** Without a closing slash. */
  readonly origin: string;
  /** A page of its own that frames another one, `attributes` being those of the frame. */
  readonly framing: (url: string, attributes?: string) => string;
  /** Paths that were asked for, oldest first. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

function answerTo({ pathname, searchParams }: URL): readonly [string, string] {
  if (pathname.endsWith('.js')) return ['text/javascript', SCRIPT];
  if (pathname.endsWith('.svg')) return ['image/svg+xml', IMAGE];
  const frame = searchParams.get('frame');
  const body = frame === null ? '' : `<iframe title="A frame" ${frame}></iframe>`;
  return ['text/html', `<!doctype html><html lang="en"><title>Elsewhere</title>${body}</html>`];
}

/** Any free port of this machine alone. */
export async function openForeignHost(): Promise<ForeignHost> {
  const asked: string[] = [];
  const { origin, close } = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    // An icon is what browsers ask every site for by themselves, at any time.
    if (url.pathname !== '/favicon.ico') asked.push(url.pathname);
    const [type, body] = answerTo(url);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type }).end(body);
  });
  return {
    origin,
    framing: (url, attributes = '') =>
      `${origin}/host.html?${new URLSearchParams({ frame: `src="${url}" ${attributes}` }).toString()}`,
    asked: () => [...asked],
    close,
  };
}
