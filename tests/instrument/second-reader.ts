import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { questionnaireSchema, textSchema } from '#instrument';

const ajv = new Ajv2020({ strict: true, allErrors: false });

/** What editors are given, as it lies in questionnaires/questionnaire.schema.json and questionnaire-text.schema.json. */
export const jsonSchema = z.toJSONSchema(questionnaireSchema, { io: 'input' });
export const textJsonSchema = z.toJSONSchema(textSchema, { io: 'input' });

/** The same shapes, read by a library that shares no code with the first reader. */
export const isQuestionnaireShape = ajv.compile(jsonSchema);
export const isTextShape = ajv.compile(textJsonSchema);
