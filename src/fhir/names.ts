import type { Form, Target } from '#instrument';

export type Tense = Target['tense'];

/** Ids of the items that are ours. Each holds a dot, so that none can be an id of the questionnaire's. */
export const LINK = {
  about: 'sheet.about',
  aboutName: 'sheet.about-name',
  instruction: 'sheet.instruction',
  statements: 'sheet.statements',
  results: 'sheet.results',
  ownWords: 'sheet.own-words',
  questions: 'sheet.questions',
} as const;

export const EXTENSION = {
  ordinal: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  calculated:
    'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
} as const;

export const SYSTEM = {
  declined: 'urn:mooring:option:declined',
  person: 'urn:mooring:option:person',
  result: 'urn:mooring:result',
} as const;

export function scaleLink(scale: string): string {
  return `scale.${scale}`;
}

export function resultLink(scale: string, result: 'score' | 'position'): string {
  return `${scaleLink(scale)}.${result}`;
}

export function optionSystem(questionnaire: string, responseSet: string): string {
  return `urn:mooring:option:${questionnaire}:${responseSet}`;
}

/** In the past the statements read otherwise, and so are a Questionnaire of their own. */
export function canonicalUrl({ questionnaire }: Form, tense: Tense): string {
  const url = `urn:mooring:questionnaire:${questionnaire.id}`;
  return tense === 'past' ? `${url}:past` : url;
}

/** A name for programs, as FHIR rule que-0 asks: `attachment-check` is `AttachmentCheck`. */
export function computableName({ questionnaire }: Form, tense: Tense): string {
  const parts = [...questionnaire.id.split('-'), ...(tense === 'past' ? ['past'] : [])];
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}
