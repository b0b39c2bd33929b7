export type SupportRegion = 'US' | 'CA' | 'GB' | 'IE' | 'AU' | 'international';

export interface SupportLine {
  readonly id: string;
  readonly region: SupportRegion;
  /** What to call about: any distress, fear of someone close, or anything at all when young. */
  readonly purpose: 'crisis' | 'safety' | 'youth';
  readonly audience: 'anyone' | 'women' | 'men' | 'young';
  /** A proper name, the same in every language. */
  readonly name: string;
  /** As it is written for people; null where the line is a site. */
  readonly phone: string | null;
  readonly text: { readonly number: string; readonly word: string | null } | null;
  /** Null where the source does not say. */
  readonly hours: 'always' | 'weekdays' | null;
  readonly url: string;
  /** Those that the source names (BCP 47); interpreters come on top. Empty: many. */
  readonly languages: readonly string[];
  /** The page on which the facts above were read. */
  readonly source: string;
}

/** Dated: a test fails when it has not been looked over for a year. */
export const SUPPORT_LINES_REVIEWED_ON = '2026-11-24';

export const SUPPORT_LINES: readonly SupportLine[] = [
  {
    id: 'us-988',
    region: 'US',
    purpose: 'crisis',
    audience: 'anyone',
    name: '988 Suicide & Crisis Lifeline',
    phone: '988',
    text: { number: '988', word: null },
    hours: 'always',
    url: 'https://988lifeline.org',
    languages: ['en', 'es'],
    source:
      'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
  },
  {
    id: 'us-domestic-violence-hotline',
    region: 'US',
    purpose: 'safety',
    audience: 'anyone',
    name: 'National Domestic Violence Hotline',
    phone: '1-800-799-7233',
    text: { number: '88788', word: 'START' },
    hours: 'always',
    url: 'https://www.thehotline.org',
    languages: ['en', 'es'],
    source:
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
  },
  {
    id: 'ca-988',
    region: 'CA',
    purpose: 'crisis',
    audience: 'anyone',
    name: '9-8-8: Suicide Crisis Helpline',
    phone: '9-8-8',
    text: { number: '988', word: null },
    hours: 'always',
    url: 'https://988.ca',
    languages: ['en', 'fr'],
    source: 'https://www.napaneebeaver.ca/canadas-9-8-8-suicide-crisis-helpline-now-available/',
  },
  {
    id: 'ca-sheltersafe',
    region: 'CA',
    purpose: 'safety',
    audience: 'women',
    name: 'ShelterSafe',
    phone: null,
    text: null,
    hours: 'always',
    url: 'https://sheltersafe.ca',
    languages: [],
    source:
      'https://ihtoday.ca/sheltersafe-ca-a-lifeline-to-safety-for-abused-women-and-their-children/',
  },
  {
    id: 'ca-kids-help-phone',
    region: 'CA',
    purpose: 'youth',
    audience: 'young',
    name: 'Kids Help Phone',
    phone: '1-800-668-6868',
    text: { number: '686868', word: null },
    hours: 'always',
    url: 'https://kidshelpphone.ca',
    languages: ['en', 'fr'],
    source: 'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118',
  },
  {
    id: 'gb-samaritans',
    region: 'GB',
    purpose: 'crisis',
    audience: 'anyone',
    name: 'Samaritans',
    phone: '116 123',
    text: null,
    hours: 'always',
    url: 'https://www.samaritans.org',
    languages: ['en'],
    source:
      'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
  },
  {
    id: 'gb-domestic-abuse-helpline',
    region: 'GB',
    purpose: 'safety',
    audience: 'women',
    name: 'National Domestic Abuse Helpline',
    phone: '0808 2000 247',
    text: null,
    hours: 'always',
    url: 'https://www.nationaldahelpline.org.uk',
    languages: ['en'],
    source:
      'https://refuge.org.uk/news/refuge-response-to-home-secretary-announcement-of-support-for-domestic-abuse-victims',
  },
  {
    id: 'gb-mens-advice-line',
    region: 'GB',
    purpose: 'safety',
    audience: 'men',
    name: 'Men’s Advice Line',
    phone: '0808 801 0327',
    text: null,
    hours: null,
    url: 'https://mensadviceline.org.uk',
    languages: ['en'],
    source:
      'https://www.wired-gov.net/wg/wg-news-1.nsf/print/Help+for+men+abused+by+partners+29042010090404',
  },
  {
    id: 'gb-childline',
    region: 'GB',
    purpose: 'youth',
    audience: 'young',
    name: 'Childline',
    phone: '0800 1111',
    text: null,
    hours: 'always',
    url: 'https://www.childline.org.uk',
    languages: ['en'],
    source: 'https://learning.nspcc.org.uk/services/childline',
  },
  {
    id: 'ie-samaritans',
    region: 'IE',
    purpose: 'crisis',
    audience: 'anyone',
    name: 'Samaritans Ireland',
    phone: '116 123',
    text: null,
    hours: 'always',
    url: 'https://www.samaritans.org',
    languages: ['en'],
    source:
      'https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014',
  },
  {
    id: 'ie-womens-aid',
    region: 'IE',
    purpose: 'safety',
    audience: 'women',
    name: 'Women’s Aid',
    phone: '1800 341 900',
    text: null,
    hours: 'always',
    url: 'https://www.womensaid.ie',
    languages: ['en'],
    source: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
  },
  {
    id: 'ie-mens-aid',
    region: 'IE',
    purpose: 'safety',
    audience: 'men',
    name: 'Men’s Aid',
    phone: '01 554 3811',
    text: null,
    hours: 'weekdays',
    url: 'https://www.mensaid.ie',
    languages: ['en'],
    source: 'https://www.rte.ie/news/2022/1114/1335943-men-violence-report',
  },
  {
    id: 'ie-childline',
    region: 'IE',
    purpose: 'youth',
    audience: 'young',
    name: 'Childline',
    phone: '1800 66 66 66',
    text: null,
    hours: 'always',
    url: 'https://www.childline.ie',
    languages: ['en'],
    source:
      'https://www.independent.ie/regionals/corkman/news/sharp-increase-in-contacts-to-childline-over-christmas-41197253.html',
  },
  {
    id: 'au-lifeline',
    region: 'AU',
    purpose: 'crisis',
    audience: 'anyone',
    name: 'Lifeline',
    phone: '13 11 14',
    text: { number: '0477 13 11 14', word: null },
    hours: 'always',
    url: 'https://www.lifeline.org.au',
    languages: ['en'],
    source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
  },
  {
    id: 'au-1800respect',
    region: 'AU',
    purpose: 'safety',
    audience: 'anyone',
    name: '1800RESPECT',
    phone: '1800 737 732',
    text: { number: '0458 737 732', word: null },
    hours: 'always',
    url: 'https://www.1800respect.org.au',
    languages: ['en'],
    source: 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
  },
  {
    id: 'au-kids-helpline',
    region: 'AU',
    purpose: 'youth',
    audience: 'young',
    name: 'Kids Helpline',
    phone: '1800 55 1800',
    text: null,
    hours: 'always',
    url: 'https://kidshelpline.com.au',
    languages: ['en'],
    source: 'https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2',
  },
  {
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
  },
];
