import { z } from 'zod';
import { languageTag } from './language-tag.ts';
import type { QuestionnaireText } from './model.ts';

const words = z
  .string()
  .min(1)
  .max(2000)
  // Nothing invisible: no control characters, no marks that turn the reading direction.
  .regex(/^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u)
  .regex(/^\S(.*\S)?$/u);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const wordsById = z.record(id, words);

/**
 * The shape of `text.<language>.json`: known keys, and a string at every leaf. A key or a value
 * that could carry a sign, an order or a number is refused, so a translation cannot change a score.
 */
export const textSchema: z.ZodType<QuestionnaireText> = z
  .strictObject({
    $schema: z.string().exactOptional(),
    questionnaire: id,
    version: words,
    language: z.string().regex(languageTag),
    status: z.enum(['drafted', 'back-translated', 'reviewed']),
    translator: words,
    title: words,
    description: words,
    instruction: words,
    pageIntro: words,
    declined: words,
    options: z.record(id, z.record(z.string().regex(/^[a-z0-9-]{1,16}$/), words)),
    items: wordsById,
    scales: wordsById,
    facets: wordsById,
    persons: wordsById.exactOptional(),
    pastInstruction: words.exactOptional(),
    pastItems: wordsById.exactOptional(),
    disclosures: wordsById,
    sources: wordsById,
    madeFrom: z
      .record(z.string().regex(/^\/[a-zA-Z0-9/-]+$/), z.string().regex(/^[0-9a-f]{64}$/))
      .exactOptional(),
  })
  .meta({
    title: 'Words of a questionnaire, format 1',
    description:
      'All words of one language; numbers and keys are in questionnaire.json. This schema shows the shape alone. ' +
      'Which ids need words, and how the words may read, is listed in questionnaires/README.md and checked at build time.',
  });
