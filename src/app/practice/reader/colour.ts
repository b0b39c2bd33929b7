import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';
import type { Oklch } from './tokens.ts';

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

/** Below this chroma a colour has no hue that anybody sees: eight bits for each channel make one up. */
const GREY_CHROMA = 0.004;

/** A colour as `#rrggbb`; what lies outside sRGB loses chroma, and keeps lightness and hue. */
export function hexOf([l, c, h]: Oklch): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
}

/** Lightness, chroma and hue of `#rrggbb`; a grey has chroma 0. */
export function oklchOf(hex: string): Oklch {
  const { l, c, h = 0 } = toOklch(hex) ?? { l: 0, c: 0 };
  return [l, c < GREY_CHROMA ? 0 : c, h];
}

/** The contrast of two `#rrggbb` by WCAG 2: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** The lowest contrast of a colour with any of the others; 21 where there are none. */
export function lowestContrast(colour: string, others: readonly string[]): number {
  return Math.min(21, ...others.map((other) => contrastOf(colour, other)));
}

/** A contrast with two decimals, never rounded up to one that is not reached. */
export function shownContrast(contrast: number): number {
  return Math.floor(contrast * 100) / 100;
}
