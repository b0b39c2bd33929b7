/** What the items that are not the questionnaire's are called, in the form's language. From the interface's words. */
export interface FhirWords {
  readonly about: string;
  readonly aboutName: string;
  readonly results: string;
  /** In the scale's own units. */
  readonly score: string;
  /** 0 to 100. */
  readonly position: string;
  readonly ownWords: string;
  readonly questions: string;
}
