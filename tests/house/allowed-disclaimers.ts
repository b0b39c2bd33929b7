/**
 * Sentences that may hold a word of the forbidden list, because they say what Mooring is not. Exact: a sentence that is
 * reworded has to be read and allowed anew, and one that is no longer said has to go.
 */
export const ALLOWED_DISCLAIMERS: readonly string[] = [
  'Not a test, not a diagnosis.',
  'This is not a diagnosis and not a screening test.',
  'It is not a diagnosis and not a screening test.',
  'This questionnaire has not been validated.',
];

/** Where one of these is said, the name "attachment therapy" may be said too. */
export const THERAPY_NAME_NOTICES: readonly string[] = [
  'It does not mean holding or restraining a child, “rebirthing”, forced eye contact, or keeping food or comfort back.',
];
