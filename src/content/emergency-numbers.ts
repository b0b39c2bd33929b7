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
  { region: 'CA', numbers: ['911'], source: 'https://crtc.gc.ca/eng/archive/2014/2014-342.htm' },
  {
    region: 'GB',
    numbers: ['999', '112'],
    source: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
  },
  {
    region: 'IE',
    numbers: ['112', '999'],
    source: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
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
  {
    region: 'AT',
    numbers: ['112'],
    source:
      'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
  },
  {
    region: 'CH',
    numbers: ['112', '117'],
    source: 'https://blog.alertswiss.ch/de/rubriken/news-babs/europaeischer-tag-des-notrufs-112/',
  },
  {
    region: 'FR',
    numbers: ['112', '17'],
    source: 'https://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre',
  },
  { region: 'ES', numbers: ['112'], source: 'https://112.castillalamancha.es/node/36' },
  {
    region: 'MX',
    numbers: ['911'],
    source:
      'https://www.gob.mx/segob/prensa/conferencia-de-prensa-del-secretario-ejecutivo-del-sistema-nacional-de-seguridad-publica-alvaro-vizcaino-zamora',
  },
  {
    region: 'BR',
    numbers: ['190'],
    source:
      'https://radiogov.ebc.com.br/programas/e-noticia/novo-ligue-180-e-lancado-de-forma-independente-com-foco-na-informacao',
  },
  {
    region: 'IN',
    numbers: ['112'],
    source:
      'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
  },
];
