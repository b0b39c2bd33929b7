import { contrastOf, hexOf, lowestContrast, oklchOf, shownContrast } from './colour.ts';
import { THEME_TOKENS, type Oklch, type Theme } from './tokens.ts';

/** An accent as one theme shows it, as `#rrggbb`. */
export interface ShownAccent {
  readonly sea: string;
  readonly seaDeep: string;
  readonly onSea: string;
  /** The lowest of all texts in the accent or on it, two decimals. */
  readonly contrast: number;
  /** Whether the accent itself could not be read and was made darker or lighter. */
  readonly isAdjusted: boolean;
}

const MIN_TEXT = 4.5;
/** How much darker (light theme) or lighter (dark theme) the accent gets under the pointer: as in our own tokens. */
const DEEPER = 0.08;
const STEPS = 500;

/** The colour itself where it has the contrast with all grounds, else the nearest in lightness that has it. */
export function readableOn(
  colour: string,
  theme: Theme,
  grounds: readonly string[],
  least: number,
): string {
  if (lowestContrast(colour, grounds) >= least) return colour;
  const [l, c, h] = oklchOf(colour);
  const end = theme === 'light' ? 0 : 1;
  for (let step = 1; step < STEPS; step += 1) {
    const moved = hexOf([l + (end - l) * (step / STEPS), c, h]);
    if (lowestContrast(moved, grounds) >= least) return moved;
  }
  return hexOf([end, 0, 0]);
}

/** Near black or white there is no room left: the other way, since the pointer has to change something. */
function deeper([l, c, h]: Oklch, theme: Theme): string {
  if (theme === 'light') return hexOf([l < 0.2 ? 0.32 : l - DEEPER, c, h]);
  return hexOf([l > 0.92 ? 0.84 : l + DEEPER, c, h]);
}

/** An accent (`#rrggbb`) in one theme, on grounds that all lie on the same side of it. */
export function accentOn(accent: string, theme: Theme, grounds: readonly string[]): ShownAccent {
  const sea = readableOn(accent, theme, grounds, MIN_TEXT);
  const [l, c, h] = oklchOf(sea);
  const seaDeep = deeper([l, c, h], theme);
  const [inkLightness, inkChroma] = THEME_TOKENS[theme]['on-sea'];
  const onSea = hexOf([inkLightness, Math.min(c, inkChroma), h]);
  const contrast = Math.min(
    ...[sea, seaDeep].map((colour) => lowestContrast(colour, grounds)),
    ...[sea, seaDeep].map((colour) => contrastOf(colour, onSea)),
  );
  return { sea, seaDeep, onSea, contrast: shownContrast(contrast), isAdjusted: sea !== accent };
}
