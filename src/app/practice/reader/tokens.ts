/** Lightness, chroma and hue, as `oklch()` takes them. */
export type Oklch = readonly [l: number, c: number, h: number];

/** The tokens of `src/ui/tokens.css` that a practice's colours are measured against; a test holds the two together. */
export const THEME_TOKENS = {
  light: {
    paper: [0.984, 0.008, 85],
    sheet: [0.998, 0.003, 85],
    mist: [0.955, 0.014, 220],
    line: [0.885, 0.014, 90],
    control: [0.56, 0.03, 240],
    ink: [0.27, 0.045, 255],
    'ink-soft': [0.42, 0.04, 250],
    sea: [0.46, 0.085, 225],
    'on-sea': [0.99, 0.005, 85],
    secure: [0.5, 0.085, 165],
    anxious: [0.55, 0.115, 50],
    avoidant: [0.42, 0.1, 265],
    disorganized: [0.46, 0.1, 330],
  },
  dark: {
    paper: [0.205, 0.025, 250],
    sheet: [0.245, 0.027, 250],
    mist: [0.285, 0.03, 245],
    line: [0.37, 0.028, 250],
    control: [0.68, 0.03, 240],
    ink: [0.945, 0.012, 85],
    'ink-soft': [0.82, 0.02, 240],
    sea: [0.8, 0.085, 215],
    'on-sea': [0.22, 0.03, 250],
    secure: [0.8, 0.09, 165],
    anxious: [0.82, 0.1, 60],
    avoidant: [0.74, 0.09, 265],
    disorganized: [0.78, 0.09, 330],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Oklch>>>>;

export type Theme = keyof typeof THEME_TOKENS;
export type Token = keyof (typeof THEME_TOKENS)['light'];
