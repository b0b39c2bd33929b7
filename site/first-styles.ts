import { createHash } from 'node:crypto';

/** The styles of the first screens, as every page brings them along: a page that waits for a file of styles is white for one more way to the server and back. */
export interface FirstStyles {
  /** The whole of them as a file under the site's root, for a page whose server refuses what stands in it. */
  readonly file: string;
  /** What stands in the page: all of it but the fonts, whose addresses are different from page to page. */
  readonly text: string;
  /** The fonts alone. */
  readonly fonts: string;
}

const FONT = /@font-face\{[^}]*url\([^}]*\}/g;

/** Parts the built styles at `file` into those that stand in pages, and the fonts. */
export function partStyles(file: string, css: string): FirstStyles {
  const fonts = css.match(FONT) ?? [];
  const text = css.replaceAll(FONT, '').trim();
  if (fonts.length === 0 || text.includes('url(') || text.includes('</')) {
    throw new Error(`${file} cannot stand in a page`);
  }
  return { file, text, fonts: fonts.join('') };
}

/** One web font: its family, its file and what else the styles say of it, as `FontFace` takes it. */
export type Font = Readonly<Record<'family' | 'file' | 'weight' | 'display', string>>;

function saidIn(face: string, pattern: RegExp): string {
  const [, found] = pattern.exec(face) ?? [];
  if (found === undefined) throw new Error(`A font without ${String(pattern)}: ${face}`);
  return found;
}

/** The fonts of the first styles, for a script that adds them. Throws where the styles say more or less of one. */
export function fontsIn({ fonts }: FirstStyles): readonly Font[] {
  return (fonts.match(FONT) ?? []).map((face) => {
    const font = {
      family: saidIn(face, /font-family:"?([^;"]+)/),
      file: saidIn(face, /url\("?\.\/([^)"]+)/),
      weight: saidIn(face, /font-weight:([^;}]+)/),
      display: saidIn(face, /font-display:([^;}]+)/),
    };
    const { length } = face.match(/[a-z-]+:/g) ?? [];
    if (length !== Object.keys(font).length) throw new Error(`A font says more: ${face}`);
    return font;
  });
}

/** As a policy names a text in a page: nothing else in its place is taken. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The source of the one style in a built page. */
export function styleSourceIn(html: string): string {
  const [, text] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? [];
  if (text === undefined) throw new Error('The page has no style');
  return sourceOf(text);
}
