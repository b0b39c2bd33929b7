/** A work that the reading cites: its own title, and what kind of work it is. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly kind: 'many-studies' | 'one-study' | 'review' | 'guidance';
  /** Where it can be found: the work itself, or its summary. */
  readonly url: string;
}

export const SOURCES = {
  'aacap-2022': {
    authors: 'American Academy of Child and Adolescent Psychiatry',
    year: 2022,
    title: 'Policy Statement on Coercive Interventions for Attachment Disorders',
    kind: 'guidance',
    url: 'https://www.aacap.org/AACAP/Policy_Statements/2022/Policy_Statement_Coercive_Interventions_Attachment_Disorders.aspx',
  },
  'burgess-moser-2012': {
    authors: 'Burgess Moser',
    year: 2012,
    title: 'The Cognitive-affective and Behavioural Impact of Emotionally Focused Couple Therapy',
    kind: 'one-study',
    url: 'https://ruor.uottawa.ca/handle/10393/23175',
  },
  'chaffin-2006': {
    authors: 'Chaffin, Hanson, Saunders, Nichols, Barnett, Zeanah, Berliner et al.',
    year: 2006,
    title:
      'Report of the APSAC Task Force on Attachment Therapy, Reactive Attachment Disorder, and Attachment Problems',
    kind: 'guidance',
    url: 'https://doi.org/10.1177/1077559505283699',
  },
  'fraley-2011': {
    authors: 'Fraley, Heffernan, Vicary, Brumbaugh',
    year: 2011,
    title:
      'The Experiences in Close Relationships—Relationship Structures Questionnaire: A Method for Assessing Attachment Orientations Across Relationships',
    kind: 'one-study',
    url: 'https://doi.org/10.1037/a0022898',
  },
  'fraley-2015': {
    authors: 'Fraley, Hudson, Heffernan, Segal',
    year: 2015,
    title:
      'Are Adult Attachment Styles Categorical or Dimensional? A Taxometric Analysis of General and Relationship-Specific Attachment Orientations',
    kind: 'one-study',
    url: 'https://doi.org/10.1037/pspp0000027',
  },
  'fraley-2021': {
    authors: 'Fraley, Gillath, Deboeck',
    year: 2021,
    title:
      'Do Life Events Lead to Enduring Changes in Adult Attachment Styles? A Naturalistic Longitudinal Investigation',
    kind: 'one-study',
    url: 'https://doi.org/10.1037/pspi0000326',
  },
  'fraley-roisman-2019': {
    authors: 'Fraley, Roisman',
    year: 2019,
    title: 'The development of adult attachment styles: four lessons',
    kind: 'review',
    url: 'https://it.scribd.com/document/458933490/The-development-of-adult-attachment-styles-pdf',
  },
  'granqvist-2017': {
    authors: 'Granqvist, Sroufe, Dozier, Hesse, Steele et al.',
    year: 2017,
    title:
      'Disorganized attachment in infancy: a review of the phenomenon and its implications for clinicians and policy-makers',
    kind: 'review',
    url: 'https://doi.org/10.1080/14616734.2017.1354040',
  },
  'justo-nunez-2022': {
    authors: 'Justo Núñez, Morris, Berry',
    year: 2022,
    title: 'Self-report measures of secure attachment in adulthood: A systematic review',
    kind: 'many-studies',
    url: 'https://doi.org/10.1002/cpp.2756',
  },
  'kip-2023': {
    authors: 'Kip, Schoppe, Arntz, Morina',
    year: 2023,
    title:
      'Efficacy of imagery rescripting in treating mental disorders associated with aversive memories – An updated meta-analysis',
    kind: 'many-studies',
    url: 'https://doi.org/10.1016/j.janxdis.2023.102772',
  },
  'kuhfuss-2021': {
    authors: 'Kuhfuß, Maldei, Hetmanek, Baumann',
    year: 2021,
    title:
      'Somatic experiencing – effectiveness and key factors of a body-oriented trauma therapy: a scoping literature review',
    kind: 'many-studies',
    url: 'https://doi.org/10.1080/20008198.2021.1929023',
  },
  'levy-2018': {
    authors: 'Levy, Kivity, Johnson, Gooch',
    year: 2018,
    title:
      'Adult attachment as a predictor and moderator of psychotherapy outcome: A meta-analysis',
    kind: 'many-studies',
    url: 'https://doi.org/10.1002/jclp.22685',
  },
  'morales-vives-2021': {
    authors: 'Morales-Vives, Ferré-Rey, Ferrando, Camps',
    year: 2021,
    title:
      'Balancing typological and dimensional approaches: Assessment of adult attachment styles with Factor Mixture Analysis',
    kind: 'one-study',
    url: 'https://doi.org/10.1371/journal.pone.0254342',
  },
  'nice-2016': {
    authors: 'National Institute for Health and Care Excellence',
    year: 2016,
    title: 'Children’s attachment (quality standard QS133)',
    kind: 'guidance',
    url: 'https://www.nice.org.uk/guidance/qs133',
  },
  'rholes-2016': {
    authors: 'Rholes, Paetzold, Kohn',
    year: 2016,
    title:
      'Disorganized attachment mediates the link from early trauma to adult relationships and psychopathology',
    kind: 'one-study',
    url: 'https://jamie-kohn.com/publications/',
  },
  'schulte-frankenfeld-2024': {
    authors: 'Schulte-Frankenfeld, Breedvelt, Brouwer, van der Spek, Bosmans, Bockting',
    year: 2024,
    title:
      'Effectiveness of Attachment-Based Family Therapy for Suicidal Adolescents and Young Adults: A Systematic Review and Meta-Analysis',
    kind: 'many-studies',
    url: 'https://doi.org/10.32872/cpe.13717',
  },
  'spengler-2022': {
    authors: 'Spengler, Lee, Wiebe, Wittenborn',
    year: 2022,
    title: 'A comprehensive meta-analysis on the efficacy of emotionally focused couple therapy',
    kind: 'many-studies',
    url: 'https://feelinggoodinstitute.com/blog/a-comprehensive-meta-analysis-on-the-efficacy-of-emotionally-focused-couple-therapy',
  },
  'zhang-2022': {
    authors: 'Zhang, Li, Xie, Chen, Xu, Hudson',
    year: 2022,
    title: 'The Relationship Between Adult Attachment and Mental Health: A Meta-Analysis',
    kind: 'many-studies',
    url: 'https://doi.org/10.1037/pspp0000437',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;
