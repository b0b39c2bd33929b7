import { decodeHomework } from '#sharing';

/** What was pasted: a fragment to read, or the other site that a link leads to. */
export type Pasted = { readonly fragment: string } | { readonly site: string };

/** Mail programs wrap links in these. */
const WRAPPING = /^[\s<"“„‘(]+|[\s>"”’),.]+$/g;

/** Longer texts hold no link that is looked for in them. */
const MOST_CHARACTERS = 5000;

function addressIn(text: string): URL | null {
  try {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? new URL(text) : null;
  } catch {
    return null;
  }
}

/** The link in a text that may go on behind it: no more of the text than makes the link whole. Null where none is whole. */
function linkIn(text: string): string | null {
  const start = text.search(/https?:\/\//i);
  if (start === -1) return null;
  let link = '';
  for (const piece of text.slice(start).split(/\s+/)) {
    link += piece.replaceAll(WRAPPING, '');
    if (decodeHomework(link.slice(link.indexOf('#') + 1)).ok) return link;
    if (link.length > MOST_CHARACTERS) return null;
  }
  return null;
}

/**
 * The fragment in a pasted text: a whole address, or only what stands after its "#". An address under another root than
 * `root` (the site's own, with a closing slash) is another site's.
 */
export function pastedFragment(text: string, root: URL): Pasted {
  const bare = linkIn(text) ?? text.replaceAll(WRAPPING, '').replaceAll(/\s/g, '');
  const address = addressIn(bare);
  if (address === null) return { fragment: bare.slice(bare.lastIndexOf('#') + 1) };
  const isHere = address.host === root.host && address.pathname.startsWith(root.pathname);
  if (!isHere || address.protocol !== root.protocol) {
    // Two sites may share a host: then the path tells them apart.
    const isSameHost = address.host === root.host;
    return { site: isSameHost ? address.origin + address.pathname : address.host };
  }
  return { fragment: address.hash.slice(1) };
}
