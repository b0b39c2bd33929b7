import type { StaticPage } from '../src/app/static-pages.tsx';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html should hold ${what} once`);
  return html.replace(what, () => by);
}

/** Files under the site's root that wake the check in a frame without an origin of its own. */
export interface SandboxedScripts {
  /** Looks whether it is needed. */
  readonly chooser: string;
  readonly whole: string;
}

/**
 * One page's HTML: the built index.html with the page's words, its markup, and every address relative to its folder. A frame
 * without an origin gets no file that is asked for with CORS: a page for frames asks for its styles without.
 */
export function fillTemplate(
  template: string,
  page: StaticPage,
  preloads: readonly string[],
  sandboxed: SandboxedScripts | null = null,
): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const attributes = `lang="${page.language}" dir="${page.direction}" data-path="${page.path}"${page.isFrame ? ' data-frame=""' : ''}`;
  const links = preloads
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('\n    ');
  const chooser =
    sandboxed === null
      ? ''
      : `<script defer src="./${sandboxed.chooser}" data-src="./${sandboxed.whole}"></script>`;
  // Before it wakes, a frame's link would lead to a page that no other site may frame.
  const early = page.isFrame ? '<base target="_blank">' : '';
  const replacements: readonly (readonly [string, string])[] = [
    ['lang="en" dir="ltr" data-path=""', attributes],
    ['<title>Mooring</title>', `<title>${escapeText(page.title)}</title>`],
    [
      'name="description" content=""',
      `name="description" content="${escapeText(page.description)}"`,
    ],
    ['</head>', `  ${links}${chooser}${early}\n  </head>`],
    ...(page.isFrame ? [['rel="stylesheet" crossorigin', 'rel="stylesheet"'] as const] : []),
  ];
  const filled = replacements.reduce((html, [what, by]) => replaceOnce(html, what, by), template);
  const rooted = filled.replaceAll(/(href|src)="\.\//g, `$1="${root}`);
  return replaceOnce(rooted, '<div id="app"></div>', `<div id="app">${page.markup}</div>`);
}
