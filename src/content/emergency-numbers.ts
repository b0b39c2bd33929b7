import type { SupportRegion } from './support-line.ts';

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
  {
    region: 'NZ',
    numbers: ['111'],
    source:
      'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
  },
  {
    region: 'DE',
    numbers: ['112', '110'],
    source:
      'https://senatspressestelle.bremen.de/pressemitteilungen/der-europaeische-tag-des-notrufs-112-49307?asl=bremen146.c.25714.de',
  },
  { region: 'AT', numbers: ['112'], source: 'https://ff-metnitz.at/?p=4738' },
  {
    region: 'CH',
    numbers: ['112', '117'],
    source: 'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/',
  },
  {
    region: 'FR',
    numbers: ['112', '17'],
    source: 'https://sdis45.com/index.php/en-pratique/une-urgence-quel-numero',
  },
  { region: 'ES', numbers: ['112'], source: 'https://www.checkpointcanarias.com/en/suicide/' },
  {
    region: 'MX',
    numbers: ['911'],
    source:
      'https://diariodequeretaro.com.mx/local/sabes-para-que-sirven-los-numeros-089-y-911-9351430.html',
  },
  {
    region: 'BR',
    numbers: ['190'],
    source:
      'https://www.em.com.br/nacional/2025/11/7299686-violencia-contra-a-mulher-conheca-os-canais-de-denuncia-e-apoio.html',
  },
  {
    region: 'IN',
    numbers: ['112'],
    source: 'https://visitnilgiris.org/en/rights/women-child-safety',
  },
];
