import type { Kind } from './policy.ts';

/** The screens that other sites may frame. */
const FRAMED: readonly string[] = ['embed', 'left'];

/** What the path of a file of a kind looks like, wherever the site lies: for servers that know regular expressions. */
export const PATTERNS: readonly (readonly [Exclude<Kind, 'other'>, string])[] = [
  ['frame', `/[a-z][a-z][a-z]?(-[A-Za-z0-9]+)*/(${FRAMED.join('|')})/(index\\.html)?$`],
  ['asset', '/assets/[^/]+$'],
];

/** A rule of a `_headers` file: which paths from the host's root, and what they are. */
export interface PathRule {
  readonly path: string;
  readonly kind: Kind;
}

/**
 * Rules for all pages (paths under the root with a closing slash, as `renderAllPages` gives them) and files, of which
 * no two fit one path: hosts do not agree on what several mean. One rule for a screen in all languages: their number
 * is limited to a hundred.
 */
export function pathRules(pages: readonly string[], files: readonly string[]): readonly PathRule[] {
  const screens = pages.map((page) => page.split('/')[1] ?? '').filter((screen) => screen !== '');
  const starts = pages.filter((page) => (page.split('/')[1] ?? '') === '');
  return [
    { path: '/assets/*', kind: 'asset' },
    ...[...new Set(screens)].map((screen) => ({
      path: `/:language/${screen}/*`,
      kind: FRAMED.includes(screen) ? ('frame' as const) : ('other' as const),
    })),
    ...[...starts, ...starts.map((page) => `${page}index.html`), ...files].map((path) => ({
      path: `/${path}`,
      kind: 'other' as const,
    })),
  ];
}
