/** Where the copies of a site's files lie. One origin may hold several sites, each in a folder of its own. */
export function cacheName(scope: string): string {
  return `mooring ${scope}`;
}
