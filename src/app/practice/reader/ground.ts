import { contrastOf, hexOf, oklchOf, shownContrast } from './colour.ts';
import { THEME_TOKENS, type Theme, type Token } from './tokens.ts';

/** What text stands on, and the lines between, as `#rrggbb`. */
export interface Surfaces {
  readonly paper: string;
  readonly sheet: string;
  readonly mist: string;
  readonly line: string;
}

/** Which theme's ink reads on a ground. */
export interface GroundFit {
  readonly theme: Theme;
  /** Of the softer ink, two decimals. */
  readonly contrast: number;
  readonly isReadable: boolean;
}

const MIN_INK = 7;
const MIN_SOFT_INK = 4.5;

/** A token of one theme as `#rrggbb`. */
export function tokenHex(theme: Theme, token: Token): string {
  return hexOf(THEME_TOKENS[theme][token]);
}

function fitOf(ground: string, theme: Theme): GroundFit {
  const soft = contrastOf(ground, tokenHex(theme, 'ink-soft'));
  const ink = contrastOf(ground, tokenHex(theme, 'ink'));
  return {
    theme,
    contrast: shownContrast(soft),
    isReadable: soft >= MIN_SOFT_INK && ink >= MIN_INK,
  };
}

/** The theme whose ink reads better on a ground (`#rrggbb`), and whether it reads well enough. */
export function groundFit(ground: string): GroundFit {
  const [light, dark] = [fitOf(ground, 'light'), fitOf(ground, 'dark')];
  return light.contrast >= dark.contrast ? light : dark;
}

/** Our own surfaces of a theme. */
export function ownSurfaces(theme: Theme): Surfaces {
  return {
    paper: tokenHex(theme, 'paper'),
    sheet: tokenHex(theme, 'sheet'),
    mist: tokenHex(theme, 'mist'),
    line: tokenHex(theme, 'line'),
  };
}

/** The surfaces that go with a ground: as light as ours, so that our inks read on them, in the hue of the ground. */
export function surfacesOn(ground: string, theme: Theme): Surfaces {
  const [, chroma, hue] = oklchOf(ground);
  const inHue = (token: Token) => {
    const [l, c] = THEME_TOKENS[theme][token];
    return hexOf([l, Math.min(c, chroma), hue]);
  };
  return { paper: ground, sheet: inHue('sheet'), mist: inHue('mist'), line: inHue('line') };
}
