import type { PracticeSettings } from '#practice';
import { accentOn, readableOn, type ShownAccent } from './accent.ts';
import { groundFit, ownSurfaces, surfacesOn, tokenHex, type Surfaces } from './ground.ts';
import type { SettingNote } from './problems.ts';
import type { Theme } from './tokens.ts';

/** How an accent looks in one theme. */
interface AccentReport {
  /** `#rrggbb`. */
  readonly shown: string;
  /** The lowest contrast (WCAG 2) of all texts in the accent or on it, two decimals; never under 4.5. */
  readonly contrast: number;
  /** Whether it had to be made darker or lighter. */
  readonly isAdjusted: boolean;
}

/** A practice's look: what to set on the root, and what to tell the owner. */
export interface PracticeLook {
  /** Custom properties of `src/ui/tokens.css`; colours for both themes. `--ground` is there where one is painted in a frame too. */
  readonly properties: Readonly<Record<`--${string}`, string>>;
  /** A ground decides it: its ink is light or dark. */
  readonly theme: 'auto' | Theme;
  readonly accent: { readonly light: AccentReport; readonly dark: AccentReport } | null;
  /** Of the ground with the softer of our inks, two decimals, also where it was left out; null without a ground. */
  readonly groundContrast: number | null;
  readonly notes: readonly SettingNote[];
}

type Properties = PracticeLook['properties'];
type Both<T> = Readonly<Record<Theme, T>>;

const MIN_DRAWN = 3;
const DRAWN = ['control', 'secure', 'anxious', 'avoidant', 'disorganized'] as const;
const SYSTEM_TYPE = 'system-ui, sans-serif';
const SERIF_TYPE = "ui-serif, Georgia, 'Times New Roman', serif";

function both<T>(make: (theme: Theme) => T): Both<T> {
  return { light: make('light'), dark: make('dark') };
}

function groundsOf({ paper, sheet, mist }: Surfaces): readonly string[] {
  return [paper, sheet, mist];
}

function lightDark<T>(values: Both<T>, colourOf: (value: T) => string): string {
  return `light-dark(${colourOf(values.light)}, ${colourOf(values.dark)})`;
}

function accentProperties(accents: Both<ShownAccent>): Properties {
  return {
    '--sea': lightDark(accents, ({ sea }) => sea),
    '--sea-deep': lightDark(accents, ({ seaDeep }) => seaDeep),
    '--on-sea': lightDark(accents, ({ onSea }) => onSea),
  };
}

/** On a ground of their own, also what is drawn (edges of controls, the four dimensions) has to stand out. */
function groundProperties(surfaces: Both<Surfaces>, ground: string): Properties {
  const drawn = DRAWN.map((token): [string, string] => {
    const colours = both((theme) =>
      readableOn(tokenHex(theme, token), theme, groundsOf(surfaces[theme]), MIN_DRAWN),
    );
    return [`--${token}`, lightDark(colours, (colour) => colour)];
  });
  return {
    '--ground': `light-dark(${ground}, ${ground})`,
    '--paper': lightDark(surfaces, ({ paper }) => paper),
    '--sheet': lightDark(surfaces, ({ sheet }) => sheet),
    '--mist': lightDark(surfaces, ({ mist }) => mist),
    '--line': lightDark(surfaces, ({ line }) => line),
    ...Object.fromEntries(drawn),
  };
}

function radiusProperties(radius: number): Properties {
  return { '--r-1': `${radius / 2}px`, '--r-2': `${radius}px`, '--r-button': `${radius}px` };
}

function typeProperties(type: PracticeSettings['type']): Properties {
  if (type === 'ours') return {};
  const family = type === 'system' ? SYSTEM_TYPE : SERIF_TYPE;
  return { '--sans': family, '--serif': family };
}

/** Every custom property that a look can set. */
export const LOOK_PROPERTIES = [
  ...(['--sea', '--sea-deep', '--on-sea'] as const),
  ...(['--paper', '--sheet', '--mist', '--line', '--ground'] as const),
  ...DRAWN.map((token) => `--${token}` as const),
  ...(['--r-1', '--r-2', '--r-button', '--sans', '--serif'] as const),
] as const;

function reportOf({ sea, contrast, isAdjusted }: ShownAccent): AccentReport {
  return { shown: sea, contrast, isAdjusted };
}

/**
 * The look of a practice's settings. An accent that could not be read is made darker in the light theme and lighter in
 * the dark one, by the smallest step that is enough, and keeps its hue; a ground on which neither of our inks reads is
 * left out with a note. Empty for settings that say nothing of looks.
 */
export function lookOfPractice(settings: PracticeSettings): PracticeLook {
  const { accent, ground, radius, type, theme } = settings;
  const fit = ground === null ? null : groundFit(ground);
  const painted = ground !== null && fit?.isReadable === true ? { ground, theme: fit.theme } : null;
  const surfaces = both((one) =>
    painted?.theme === one ? surfacesOn(painted.ground, one) : ownSurfaces(one),
  );
  const accents = both((one) =>
    accentOn(accent ?? tokenHex(one, 'sea'), one, groundsOf(surfaces[one])),
  );
  return {
    properties: {
      ...(accent === null && painted === null ? {} : accentProperties(accents)),
      ...(painted === null ? {} : groundProperties(surfaces, painted.ground)),
      ...(radius === null ? {} : radiusProperties(radius)),
      ...typeProperties(type),
    },
    theme: painted?.theme ?? theme,
    accent:
      accent === null ? null : { light: reportOf(accents.light), dark: reportOf(accents.dark) },
    groundContrast: fit?.contrast ?? null,
    notes: fit?.isReadable === false ? [{ name: 'ground', problem: 'low-contrast' }] : [],
  };
}
