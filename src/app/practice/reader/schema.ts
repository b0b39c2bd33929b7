import { z } from './zod.ts';
import { SUPPORT_REGIONS } from '#content';
import { LANGUAGES } from '#i18n';
import { HIDEABLE, NO_SETTINGS } from '#practice';
import { textFault } from '#sharing';
import { hexColourOf } from './colour-text.ts';
import {
  choiceSchema,
  listSchema,
  MAX_RAW,
  problem,
  readSchema,
  textSchema,
} from './field-schemas.ts';
import { safeLinkOf } from './link-text.ts';

// Otherwise zod tries out whether it may make code from text, which a strict policy reports as an attack.
z.config({ jitless: true });

/** In code points. */
const MAX_LENGTHS = { practice: 80, note: 400, action: 60, link: 500 };
const MAX_RADIUS = 32;
const NUMBER = /^\s*-?\d{1,9}(\.\d{1,9})?\s*$/;

const radiusSchema = z
  .union([z.number(), z.string().regex(NUMBER).transform(Number)], problem('not-a-number'))
  .refine(
    (radius) => Number.isInteger(radius) && radius >= 0 && radius <= MAX_RADIUS,
    problem('out-of-range'),
  );

/** What is hidden in a link is refused as well, though its escapes would show it. */
const linkSchema = z
  .string(problem('not-a-link'))
  .max(MAX_RAW, problem('too-long'))
  .refine((text) => textFault(text.trim().normalize('NFC')) === null, problem('hidden-characters'))
  .pipe(readSchema(safeLinkOf, 'not-a-link'))
  .refine((link) => link.length <= MAX_LENGTHS.link, problem('too-long'));

/** A field that may be missing; null stands for what is said where nothing is. */
function field<T extends z.ZodType, F>(schema: T, fallback: F) {
  return schema
    .nullable()
    .transform((value) => (value === null ? fallback : value))
    .exactOptional();
}

/**
 * The one schema of a practice's settings, whether they came in a fragment or in attributes (as texts) or as JSON.
 * `action` and `link` are still apart, lists are lists, and null takes a setting away. The messages of its issues are
 * `SettingProblem`s.
 */
export function settingsSchema(offered: readonly string[]) {
  const colour = readSchema(hexColourOf, 'not-a-colour');
  const languages = LANGUAGES.map(({ code }) => code);
  return z.object({
    forms: field(listSchema(offered), NO_SETTINGS.forms),
    language: field(choiceSchema(languages), null),
    accent: field(colour, null),
    ground: field(colour, null),
    radius: field(radiusSchema, null),
    type: field(choiceSchema(['ours', 'system', 'serif']), NO_SETTINGS.type),
    theme: field(choiceSchema(['auto', 'light', 'dark']), NO_SETTINGS.theme),
    practice: field(textSchema(MAX_LENGTHS.practice), ''),
    note: field(textSchema(MAX_LENGTHS.note), ''),
    action: field(textSchema(MAX_LENGTHS.action), ''),
    link: field(linkSchema, ''),
    region: field(choiceSchema(SUPPORT_REGIONS), null),
    hide: field(listSchema(HIDEABLE), NO_SETTINGS.hide),
    results: field(choiceSchema(['frame', 'tab']), NO_SETTINGS.results),
  });
}
