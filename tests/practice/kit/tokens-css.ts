import { readFileSync } from 'node:fs';
import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, useMode } from 'culori/fn';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

useMode(modeRgb);
useMode(modeLrgb);
const toOklch = useMode(modeOklch);

const CSS = readFileSync('src/ui/tokens.css', 'utf8');
const COLOUR = /--([a-z-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g;

/** The three numbers of each colour token of the stylesheet in one theme. */
export function cssNumbers(theme: Theme): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...CSS.matchAll(COLOUR)].map(([, name = '', light = '', dark = '']) => [
      name,
      (theme === 'light' ? light : dark).split(' ').map(Number),
    ]),
  );
}

/** The names of all custom properties of the stylesheet, with their dashes. */
export function cssNames(): readonly string[] {
  return [...CSS.matchAll(/^ {2}(--[a-z0-9-]+):/gm)].map(([, name = '']) => name);
}

/** The colours of a theme as `#rrggbb`, with those of a look over them. */
export function coloursOf(
  theme: Theme,
  properties: Readonly<Record<string, string>>,
): (token: string) => string {
  const numbers = cssNumbers(theme);
  return (token) => {
    const written = properties[`--${token}`];
    const [, light, dark] =
      /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(written ?? '') ?? [];
    const shown = theme === 'light' ? light : dark;
    if (shown !== undefined) return shown;
    if (written !== undefined) throw new Error(`${token} is written as ${written}`);
    const [l = 0, c = 0, h = 0] = numbers.get(token) ?? [];
    return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));
  };
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast, written out anew: the reader's own is a package's. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Chroma and hue (degrees) in OKLCH. */
export function hueOf(hex: string): { readonly chroma: number; readonly hue: number } {
  const colour = toOklch(hex);
  return { chroma: colour?.c ?? 0, hue: colour?.h ?? 0 };
}
