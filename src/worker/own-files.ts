/** One file of the site, as the build lists it. */
export interface OwnFile {
  /** Under the site's root; a page by its folder. */
  readonly url: string;
  /** Of its bytes, as the attribute `integrity` takes it. */
  readonly integrity: string;
  /** Whose readers need it; everybody where it is absent. */
  readonly language?: string;
}

/** The path under the root that an address (in full) has in the list: without a query, a fragment or `index.html`. Null elsewhere. */
export function pathOf(root: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const plain = origin + pathname;
  return plain.startsWith(root)
    ? plain.slice(root.length).replace(/(^|\/)index\.html$/, '$1')
    : null;
}

/** What to keep for readers whose pages have these paths: what everybody needs, and what is in their languages. */
export function filesFor(
  files: readonly OwnFile[],
  paths: readonly (string | null)[],
): readonly OwnFile[] {
  const folders = new Set(paths.map((path) => path?.split('/')[0]));
  const languages = new Set(files.flatMap(({ language = [] }) => language));
  const used = [...languages].filter((language) => folders.has(language));
  // The page at the root is in the first one.
  const wanted = used.length > 0 ? used : [...languages].slice(0, 1);
  return files.filter(({ language }) => language === undefined || wanted.includes(language));
}
