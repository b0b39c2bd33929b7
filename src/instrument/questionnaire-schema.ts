import { z } from 'zod';
import { languageTag } from './language-tag.ts';
import type { Questionnaire } from './model.ts';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .max(64);
const language = z.string().regex(languageTag);
const version = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const phrase = z.string().regex(/\S/).max(500);
const count = z.int().min(0).max(1000);
const share = z.number().gt(0).lt(1);
const spread = z.number().gt(0).max(1_000_000);
const evidence = z.enum(['assumed', 'alpha', 'omega', 'retest']);

const responseSet = z.strictObject({
  id,
  options: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z0-9-]{1,16}$/),
        value: z.number().min(-1000).max(1000),
      }),
    )
    .min(2)
    .max(11),
});

const scale = z.strictObject({
  id,
  role: z.enum(['secure', 'anxious', 'avoidant', 'disorganized', 'other']),
  method: z.enum(['mean', 'sum', 'proratedSum']),
  items: z
    .array(
      z.strictObject({
        item: id,
        sign: z.literal([1, -1]),
        weight: z.number().min(0.001).max(1000).exactOptional(),
      }),
    )
    .min(1),
  missing: z.strictObject({ minAnswered: z.int().min(1).max(1000) }),
  range: z.tuple([z.number(), z.number()]),
  reliability: z.strictObject({ value: share, kind: evidence, source: id }),
  sd: z.strictObject({ value: spread, kind: evidence, source: id }),
  retest: z
    .strictObject({ value: share, kind: evidence, source: id, days: z.int().min(1).max(3660) })
    .exactOptional(),
  facets: z.array(z.strictObject({ id, direct: count, reversed: count })).min(1),
  antonymPairs: z.array(z.tuple([id, id])),
});

const pattern = z.strictObject({
  axes: z.tuple([id, id]),
  regions: z.strictObject({ lowLow: id, highLow: id, lowHigh: id, highHigh: id }),
  overlay: id.nullable(),
  consistency: id.nullable(),
});

const norm = z.strictObject({
  id,
  scale: id,
  n: z.int().min(1).max(100_000_000),
  sample: phrase,
  year: z.int().min(1900).max(2200),
  source: id,
  mean: z.number().exactOptional(),
  sd: spread.exactOptional(),
  percentiles: z
    .array(z.tuple([z.number(), z.number().min(0).max(100)]))
    .min(2)
    .exactOptional(),
});

const change = z.strictObject({
  version,
  released: date,
  summary: phrase,
  texts: z.array(
    z.strictObject({
      language,
      path: z.string().regex(/^\/[a-zA-Z0-9/-]+$/),
      meaning: z.enum(['same', 'changed']),
    }),
  ),
});

/** The shape of `questionnaire.json`. What it cannot say (ids that meet, ranges that agree) is in `checkQuestionnaire`. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z
  .strictObject({
    $schema: z.string().exactOptional(),
    formatVersion: z.literal(1),
    id,
    version,
    status: z.enum(['unvalidated', 'pilot', 'validated']),
    released: date,
    derivedFrom: z.strictObject({ id, version }).nullable(),
    title: z.literal('title'),
    languages: z.array(language).min(1),
    sourceLanguage: language,
    responseSets: z.array(responseSet).min(1),
    items: z
      .array(z.strictObject({ id, responseSet: id, facet: id }))
      .min(1)
      .max(500),
    pageSize: z.int().min(1).max(6),
    scales: z.array(scale).min(1).max(50),
    levels: z.strictObject({
      midpoint: z.number().gt(0).lt(100),
      margins: z.strictObject({ clear: spread, leaning: spread }),
    }),
    pattern: pattern.nullable(),
    identicalFrom: z.int().min(2).max(500),
    targets: z.array(
      z.strictObject({
        person: z.enum(['partner', 'mother-figure', 'father-figure', 'friend', 'other']),
        tense: z.enum(['present', 'past']),
      }),
    ),
    norms: z.array(norm),
    defaultNorm: id.nullable(),
    rights: z.strictObject({
      kind: z.enum(['own', 'permission', 'cc', 'public-domain', 'proprietary']),
      holder: phrase,
      terms: phrase,
      url: z
        .string()
        .regex(/^https:\/\/\S+$/)
        .nullable(),
    }),
    provenance: z.strictObject({ by: phrase, blueprint: phrase, on: date }),
    changes: z.array(change).min(1),
  })
  .meta({
    title: 'Questionnaire, format 1',
    description:
      'Numbers and facts of one version of a questionnaire; its words are in text.<language>.json. ' +
      'This schema shows the shape alone. The rules that need the whole file (known ids, equal spacing, ' +
      'declared range, order, norms, wording) are listed in questionnaires/README.md and checked at build time.',
  });
