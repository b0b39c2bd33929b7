import type { SupportRegion } from './support-lines.ts';

export interface EmergencyNumber {
  readonly region: Exclude<SupportRegion, 'international'>;
  readonly numbers: readonly [string] | readonly [string, string];
  /** The page on which the numbers were read. */
  readonly source: string;
}

export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  {
    region: 'US',
    numbers: ['911'],
    source:
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  },
  { region: 'CA', numbers: ['911'], source: 'https://endvaw.ca/covid-19-public/' },
  {
    region: 'GB',
    numbers: ['999', '112'],
    source: 'https://en.wikipedia.org/wiki/Emergency_telephone_number',
  },
  {
    region: 'IE',
    numbers: ['112', '999'],
    source: 'https://en.wikipedia.org/wiki/Emergency_telephone_number',
  },
  {
    region: 'AU',
    numbers: ['000'],
    source: 'https://cfs.sa.gov.au/warnings-and-incidents/call-triple-zero-in-an-emergency/',
  },
];
