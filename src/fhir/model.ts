/** As much of HL7 FHIR R4 (hl7.org/fhir/R4) as is written here: plain, readonly, JSON-able. */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly extension?: readonly Extension[];
}

export type Extension =
  | { readonly url: string; readonly valueDecimal: number }
  | {
      readonly url: string;
      readonly valueExpression: { readonly language: 'text/fhirpath'; readonly expression: string };
    };

export interface QuestionnaireItem {
  /** Where an item of the form is meant, that item's id; ours all hold a dot, which no item id does. */
  readonly linkId: string;
  readonly type: 'group' | 'display' | 'choice' | 'decimal' | 'string' | 'text';
  readonly text?: string;
  readonly code?: readonly Coding[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly extension?: readonly Extension[];
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly language: string;
  readonly date: string;
  readonly publisher: string;
  readonly description: string;
  readonly copyright: string;
  readonly item: readonly QuestionnaireItem[];
}

export type ResponseAnswer =
  | { readonly valueCoding: Coding }
  | { readonly valueDecimal: number }
  | { readonly valueString: string };

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface FhirResponse {
  readonly resourceType: 'QuestionnaireResponse';
  /** `url|version` of the Questionnaire. */
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly language: string;
  readonly authored: string;
  readonly subject?: { readonly display: string };
  readonly item: readonly ResponseItem[];
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: FhirQuestionnaire | FhirResponse;
  }[];
}
