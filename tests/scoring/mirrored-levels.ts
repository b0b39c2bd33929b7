import type { Level } from '#scoring';

export const MIRRORED: Readonly<Record<Level, Level>> = {
  high: 'low',
  'leaning-high': 'leaning-low',
  middle: 'middle',
  'leaning-low': 'leaning-high',
  low: 'high',
};
