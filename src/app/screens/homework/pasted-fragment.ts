/** What was pasted: a fragment to read, or the other site that a link leads to. */
export type Pasted = { readonly fragment: string } | { readonly site: string };

/** Mail programs wrap links in these. */
const WRAPPING = /^[\s<"“„‘(]+|[\s>"”’),.]+$/g;

function addressIn(text: string): URL | null {
  try {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? new URL(text) : null;
  } catch {
    return null;
  }
}

/**
 * The fragment in a pasted text: a whole address, or only what stands after its "#". An address under another root than
 * `root` (the site's own, with a closing slash) is another site's.
 */
export function pastedFragment(text: string, root: URL): Pasted {
  const bare = text.replaceAll(WRAPPING, '').replaceAll(/\s/g, '');
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
