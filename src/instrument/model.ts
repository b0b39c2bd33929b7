/** A questionnaire as its files say it. Data only: plain, readonly, JSON-able; no parser is needed to use these types. */

export type QuestionnaireStatus = 'unvalidated' | 'pilot' | 'validated';
export type ScaleRole = 'secure' | 'anxious' | 'avoidant' | 'disorganized' | 'other';
export type EvidenceKind = 'assumed' | 'alpha' | 'omega' | 'retest';

export interface ResponseOption {
  readonly code: string;
  readonly value: number;
}

export interface ResponseSet {
  readonly id: string;
  /** In presentation order, which is also ascending order of value, equally spaced. */
  readonly options: readonly ResponseOption[];
}

export interface QuestionnaireItem {
  readonly id: string;
  readonly responseSet: string;
  readonly facet: string;
}

export interface ScaleItem {
  readonly item: string;
  /** -1 reverses the answer. The sign is the scale's: an item may count + here and - elsewhere. */
  readonly sign: 1 | -1;
  /** Greater than 0; 1 when absent. Given on every entry of a scale or on none. */
  readonly weight?: number;
}

/** A number that the score leans on, how it was come by, and the text id of the sentence that says so. */
export interface Assumption {
  readonly value: number;
  readonly kind: EvidenceKind;
  readonly source: string;
}

/** Whom a pass is about, and whether as things are or as they were (with someone who has died or is absent). */
export interface Target {
  readonly person: 'partner' | 'mother-figure' | 'father-figure' | 'friend' | 'other';
  readonly tense: 'present' | 'past';
}

/** What the blueprint asked for: how many direct and how many reversed items. */
export interface FacetBlueprint {
  readonly id: string;
  readonly direct: number;
  readonly reversed: number;
}

export interface QuestionnaireScale {
  readonly id: string;
  readonly role: ScaleRole;
  readonly method: 'mean' | 'sum' | 'proratedSum';
  readonly items: readonly ScaleItem[];
  readonly missing: { readonly minAnswered: number };
  /** Declared lowest and highest score, checked against the range that follows from the options. */
  readonly range: readonly [number, number];
  readonly reliability: Assumption;
  /** In score units. */
  readonly sd: Assumption;
  /** Correlation of two takings, with the days between them; absent where nobody has measured it. */
  readonly retest?: Assumption & { readonly days: number };
  readonly facets: readonly FacetBlueprint[];
  /** Direct item first, its affirmative opposite second, both from one facet. */
  readonly antonymPairs: readonly (readonly [string, string])[];
}

export interface QuestionnairePattern {
  readonly axes: readonly [string, string];
  readonly regions: {
    readonly lowLow: string;
    readonly highLow: string;
    readonly lowHigh: string;
    readonly highHigh: string;
  };
  readonly overlay: string | null;
  readonly consistency: string | null;
}

export interface Norm {
  readonly id: string;
  readonly scale: string;
  readonly n: number;
  readonly sample: string;
  readonly year: number;
  readonly source: string;
  readonly mean?: number;
  readonly sd?: number;
  /** Score and the share of the sample at or below it, 0 to 100. */
  readonly percentiles?: readonly (readonly [number, number])[];
}

export interface Rights {
  readonly kind: 'own' | 'permission' | 'cc' | 'public-domain' | 'proprietary';
  readonly holder: string;
  readonly terms: string;
  readonly url: string | null;
}

export interface Change {
  readonly version: string;
  readonly released: string;
  readonly summary: string;
  readonly texts: readonly {
    readonly language: string;
    /** Where in the text file, such as `/items/losing-people-1`. */
    readonly path: string;
    readonly meaning: 'same' | 'changed';
  }[];
}

export interface Questionnaire {
  readonly $schema?: string;
  readonly formatVersion: 1;
  readonly id: string;
  /** Semantic version of the questionnaire. */
  readonly version: string;
  readonly status: QuestionnaireStatus;
  /** `YYYY-MM-DD`. */
  readonly released: string;
  readonly derivedFrom: { readonly id: string; readonly version: string } | null;
  /** Text id of the title. */
  readonly title: 'title';
  readonly languages: readonly string[];
  readonly sourceLanguage: string;
  readonly responseSets: readonly ResponseSet[];
  /** In presentation order. */
  readonly items: readonly QuestionnaireItem[];
  readonly pageSize: number;
  readonly scales: readonly QuestionnaireScale[];
  /** The reference point (0 to 100) and how far from it, in SEM, a score is called high or low. */
  readonly levels: {
    readonly midpoint: number;
    readonly margins: { readonly clear: number; readonly leaning: number };
  };
  /** Null where no statement about a pattern is made. */
  readonly pattern: QuestionnairePattern | null;
  readonly identicalFrom: number;
  /** Whom it may be answered about; empty where it is about close people in general. */
  readonly targets: readonly Target[];
  readonly norms: readonly Norm[];
  readonly defaultNorm: string | null;
  readonly rights: Rights;
  readonly provenance: {
    readonly by: string;
    readonly blueprint: string;
    readonly on: string;
  };
  readonly changes: readonly Change[];
}

type Words = Readonly<Record<string, string>>;

/** All words of one language. Every leaf is a string; nothing here can change a score. */
export interface QuestionnaireText {
  readonly $schema?: string;
  readonly questionnaire: string;
  readonly version: string;
  readonly language: string;
  readonly status: 'drafted' | 'back-translated' | 'reviewed';
  readonly translator: string;
  readonly title: string;
  readonly description: string;
  readonly instruction: string;
  readonly pageIntro: string;
  /** The answer outside the scale, the same for every item. */
  readonly declined: string;
  /** By response set, then by option code. */
  readonly options: Readonly<Record<string, Words>>;
  readonly items: Words;
  readonly scales: Words;
  readonly facets: Words;
  /** By person, a phrase that a heading can hold. Here exactly when the questionnaire has targets. */
  readonly persons?: Words;
  /** The instruction and every item in the past. Here exactly when a target is in the past. */
  readonly pastInstruction?: string;
  readonly pastItems?: Words;
  /** `d1` to `d12`: what a person is told about the limits of the questionnaire. */
  readonly disclosures: Words;
  /** Sentences that `reliability`, `sd` and norms name as their source. */
  readonly sources: Words;
  /** For a translation: by path, the SHA-256 of the source string that it was made from. */
  readonly madeFrom?: Words;
}

/** Lower-case hexadecimal SHA-256 over canonical JSON. */
export interface Digests {
  /** Item ids, their order, option codes and values: what an answer means. */
  readonly structure: string;
  /** Scales, levels, pattern, default norm: what a score means. */
  readonly scoring: string;
  /** The questionnaire and all of its texts. */
  readonly file: string;
}

/** One version of one questionnaire in one language, checked. */
export interface Form {
  readonly questionnaire: Questionnaire;
  readonly text: QuestionnaireText;
  readonly digests: Digests;
}
