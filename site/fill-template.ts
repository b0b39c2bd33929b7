import type { StaticPage } from '../src/app/static-pages.tsx';
import { sourceOf, type FirstStyles } from './first-styles.ts';
import { framePolicy, pagePolicy } from './hosting/policy.ts';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function replaceOnce(html: string, what: string, by: string): string {
  if (html.split(what).length !== 2) throw new Error(`index.html should hold ${what} once`);
  return html.replace(what, () => by);
}

/** The words are there to be read, and the radios to be pressed, before any script: styles come first. */
const LATE = 'fetchpriority="low"';

function linkTo(file: string): string {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  const attributes = file.endsWith('.css') ? '' : ` ${LATE}`;
  return `<link rel="${rel}" crossorigin${attributes} href="./${file}">`;
}

/** What every page has besides its own. */
export interface SharedParts {
  /** The built index.html. */
  readonly template: string;
  readonly styles: FirstStyles;
  /** The fonts, as a file under the site's root: for frames, and where there are no scripts. */
  readonly fontsFile: string;
  /** The script that asks for fonts and parts once the words are painted, as a file under the site's root. */
  readonly afterPaint: string;
}

/** One page's own files, by their places under the site's root. */
export interface PageFiles {
  /** What it needs before it can wake. */
  readonly wanted: readonly string[];
  /** Scripts that the next pages need. */
  readonly next: readonly string[];
}

/** Scripts by name alone, as an attribute: all of them lie in one folder. */
function naming(attribute: 'next' | 'ahead', files: readonly string[]): string {
  const names = files.map((file) => file.replace(/^assets\//, ''));
  return names.length === 0 ? '' : ` data-${attribute}="${names.join(' ')}"`;
}

/** Files under the site's root that wake the check in a frame without an origin of its own. */
export interface SandboxedScripts {
  /** Looks whether it is needed, and holds every frame to the strict policy. */
  readonly chooser: string;
  readonly whole: string;
}

/**
 * One page's HTML: the built index.html with the files that this page needs besides, with the page's words, its markup, and every address relative to its folder. A frame
 * without an origin gets no file that is asked for with CORS: a page for frames asks for its styles without.
 */
export function fillTemplate(
  { template, styles, fontsFile, afterPaint }: SharedParts,
  page: StaticPage,
  { wanted, next }: PageFiles,
  sandboxed: SandboxedScripts | null = null,
): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const attributes = `lang="${page.language}" dir="${page.direction}" data-path="${page.path}"${page.isFrame ? ' data-frame=""' : ''}${naming('next', next)}`;
  const needed = wanted.filter((file) => !template.includes(file));
  const scripts = needed.filter((file) => file.endsWith('.js'));
  // One does not keep the words waiting. Frames stay as they are: many a one has no origin, and may ask for little.
  const later = page.isFrame || scripts.length === 1 ? [] : scripts;
  const links = needed.filter((file) => !later.includes(file)).map(linkTo);
  const fonts = `<link rel="stylesheet" crossorigin href="./${fontsFile}">`;
  const source = sourceOf(styles.text);
  const policy = page.isFrame ? framePolicy(source) : pagePolicy(source);
  const chooser =
    sandboxed === null
      ? ''
      : `<script defer src="./${sandboxed.chooser}" data-src="./${sandboxed.whole}" data-policy="${pagePolicy(source)}"></script>\n    `;
  // Before it wakes, a frame's link would lead to a page that no other site may frame.
  const early = page.isFrame ? '<base target="_blank">' : '';
  const replacements: readonly (readonly [string, string])[] = [
    ['lang="en" dir="ltr" data-path=""', attributes],
    // Browsers hold a page to its policy from where it stands, so all that it governs comes after it.
    ['<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`],
    // Deferred scripts and modules run in the order that they stand in.
    ['<link rel="icon"', `${chooser}<link rel="icon"`],
    ['<title>Mooring</title>', `<title>${escapeText(page.title)}</title>`],
    [
      'name="description" content=""',
      `name="description" content="${escapeText(page.description)}"`,
    ],
    ['type="module" crossorigin', `type="module" crossorigin ${LATE}`],
    [
      `<link rel="stylesheet" crossorigin href="./${styles.file}">`,
      `<style data-href="./${styles.file}">${styles.text}</style>`,
    ],
    // Below all that is there to be read: browsers paint no more than what stands above a file of styles that is on its way.
    ['</body>', `  ${page.isFrame ? fonts : `<noscript>${fonts}</noscript>`}\n  </body>`],
    [
      '</head>',
      `  ${page.isFrame ? '' : `<script defer ${LATE} src="./${afterPaint}"${naming('ahead', later)}></script>`}${links.join('\n    ')}${early}\n  </head>`,
    ],
  ];
  const whole = replacements.reduce((html, [what, by]) => replaceOnce(html, what, by), template);
  const filled = page.isFrame
    ? whole.replaceAll('rel="stylesheet" crossorigin', 'rel="stylesheet"')
    : whole;
  const rooted = filled.replaceAll(/(href|src)="\.\//g, `$1="${root}`);
  // A frame is part of another site, which is not installed by its way.
  const own = page.isFrame ? rooted.replace(/ *<link rel="manifest"[^>]*>\n/, '') : rooted;
  return replaceOnce(own, '<div id="app"></div>', `<div id="app">${page.markup}</div>`);
}
