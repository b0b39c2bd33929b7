import type { StaticPage } from '../src/app/static-pages.tsx';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html should hold ${what} once`);
  return html.replace(what, () => by);
}

/** One page's HTML: the built index.html with the page's words, its markup, and every address relative to its folder. */
export function fillTemplate(
  template: string,
  page: StaticPage,
  preloads: readonly string[],
): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const attributes = `lang="${page.language}" dir="${page.direction}" data-path="${page.path}"`;
  const links = preloads
    .filter((file) => !template.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('\n    ');
  const replacements: readonly (readonly [string, string])[] = [
    ['lang="en" dir="ltr" data-path=""', attributes],
    ['<title>Mooring</title>', `<title>${escapeText(page.title)}</title>`],
    [
      'name="description" content=""',
      `name="description" content="${escapeText(page.description)}"`,
    ],
    ['</head>', `  ${links}\n  </head>`],
  ];
  const filled = replacements.reduce((html, [what, by]) => replaceOnce(html, what, by), template);
  const rooted = filled.replaceAll(/(href|src)="\.\//g, `$1="${root}`);
  return replaceOnce(rooted, '<div id="app"></div>', `<div id="app">${page.markup}</div>`);
}
