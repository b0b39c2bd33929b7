import { AMERICAS_LINES } from './lines-americas.ts';
import { ASIA_PACIFIC_LINES } from './lines-asia-pacific.ts';
import { CONTINENT_LINES } from './lines-continent.ts';
import { ISLANDS_LINES } from './lines-islands.ts';
import type { SupportLine } from './support-line.ts';

/** Dated: a test fails when it has not been looked over for a year. */
export const SUPPORT_LINES_REVIEWED_ON = '2026-11-24';

const DIRECTORY: SupportLine = {
  id: 'find-a-helpline',
  region: 'international',
  purpose: 'crisis',
  audience: 'anyone',
  name: 'Find A Helpline',
  phone: null,
  text: null,
  hours: null,
  url: 'https://findahelpline.com',
  languages: [],
  source: 'https://findahelpline.com/AU',
};

export const SUPPORT_LINES: readonly SupportLine[] = [
  ...AMERICAS_LINES,
  ...ISLANDS_LINES,
  ...CONTINENT_LINES,
  ...ASIA_PACIFIC_LINES,
  DIRECTORY,
];
