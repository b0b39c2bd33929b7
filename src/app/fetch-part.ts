/** Where the page was when it came: its address moves on. */
const ADDRESS = document.baseURI;

/**
 * The files that the page came with, or has asked for since. Links are read once, at the start: after a walk to another page
 * their relative addresses would be looked for beside that.
 */
const ASKED_FOR = new Set(
  [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload],link[rel=stylesheet]'),
  ].map(({ href }) => href),
);

/**
 * Fetches a part of the app that comes in files of its own, all at once, with its styles: nothing is ever shown without them. The
 * build puts this around every dynamic import.
 * @param files what the part needs, scripts and style sheets, relative to `from`.
 * Rejects when one cannot be had.
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  files: readonly string[] | undefined,
  from: string,
): Promise<Part> {
  const addresses = (files ?? []).map((file) => new URL(file, from).href);
  const styles = addresses.filter((address) => address.endsWith('.css')).map(addStyles);
  for (const address of addresses) if (address.endsWith('.js')) void announceScript(address);
  const [part] = await Promise.all([load(), ...styles]);
  return part;
}

/** Has a script fetched before it is asked for. Resolves when it has come or cannot be had; at once where it was announced before. */
export async function announceScript(href: string): Promise<void> {
  if (ASKED_FOR.has(href)) return;
  const link = document.createElement('link');
  // An older browser would never say that it has come.
  if (!link.relList.supports('modulepreload')) return;
  ASKED_FOR.add(href);
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = href;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

/** Whether styles are here already: as a file of their own, or as what stands in the page. */
function hasStyles(href: string): boolean {
  if (ASKED_FOR.has(href)) return true;
  const inPage = document.querySelectorAll('style');
  return [...inPage].some((style) => style.sheet !== null && addressOf(style) === href);
}

function addressOf(style: HTMLStyleElement): string {
  return new URL(style.dataset['href'] ?? '', ADDRESS).href;
}

async function addStyles(href: string): Promise<void> {
  if (hasStyles(href)) return;
  ASKED_FOR.add(href);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise<void>((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      // Another try must ask again.
      link.remove();
      ASKED_FOR.delete(href);
      reject(new Error(`The styles at ${href} cannot be had`));
    };
    document.head.append(link);
  });
}

/** Fetches the styles that stand in the page where the server's policy, written for another version of the site, refused them there. */
export function replaceRefusedStyles(): void {
  const refused = [...document.querySelectorAll<HTMLStyleElement>('style[data-href]')];
  for (const style of refused.filter(({ sheet }) => sheet === null)) {
    addStyles(addressOf(style)).catch(() => undefined);
  }
}
