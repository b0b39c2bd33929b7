import type { Json } from './canonical-json.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { Digests, Questionnaire, QuestionnaireText } from './model.ts';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** Digests of one version. Throws on a questionnaire that `readQuestionnaire` would have refused. */
export function digestsOf(
  questionnaire: Questionnaire,
  texts: readonly QuestionnaireText[],
  sha256: Sha256,
): Digests {
  const digest = (value: Json): string => sha256(toCanonicalJson(value));
  return {
    structure: digest(structureOf(questionnaire)),
    scoring: digest(scoringOf(questionnaire)),
    file: digest(
      toJson({
        questionnaire,
        texts: Object.fromEntries(texts.map((text) => [text.language, text])),
      }),
    ),
  };
}

/** The first 8 digits: enough for a link or a printed page to notice another file. */
export function toShortDigest(digest: string): string {
  return digest.slice(0, 8);
}

function structureOf({ items, responseSets }: Questionnaire): Json {
  const optionsOf = new Map(responseSets.map((set) => [set.id, set.options]));
  return toJson(
    items.map(({ id, responseSet }) => ({ id, options: optionsOf.get(responseSet) ?? [] })),
  );
}

function scoringOf(questionnaire: Questionnaire): Json {
  return toJson({
    key: keyOf(questionnaire),
    scales: questionnaire.scales.map(({ id, range, reliability, sd, retest, antonymPairs }) => ({
      id,
      range,
      reliability: reliability.kind,
      sd: sd.kind,
      retest: retest === undefined ? null : { value: retest.value, days: retest.days },
      antonymPairs,
    })),
    defaultNorm: questionnaire.norms.find((norm) => norm.id === questionnaire.defaultNorm) ?? null,
  });
}

/**
 * What the scorer is told, in a shape that stays as it is for ever: the digests of released versions hang on it,
 * so it is written out here and does not follow the scorer's own types.
 */
function keyOf(questionnaire: Questionnaire): object {
  const { items, responseSets, scales, levels, identicalFrom, pattern } = questionnaire;
  const valuesOf = (id: string) =>
    responseSets.find((set) => set.id === id)?.options.map(({ value }) => value);
  return {
    items: items.map(({ id, facet, responseSet }) => ({
      ...{ id, facet, values: valuesOf(responseSet) },
    })),
    scales: scales.map(({ id, role, method, items: entries, missing, reliability, sd }) => ({
      ...{ id, role, method, minAnswered: missing.minAnswered },
      entries: entries.map(({ item, sign, weight }) => ({ item, sign, weight: weight ?? 1 })),
      reliability: reliability.value,
      sd: sd.value,
    })),
    ...{ midpoint: levels.midpoint, margins: levels.margins, identicalFrom, pattern },
  };
}

/** Readonly interfaces have no index signature, so their way to `Json` is through text. */
function toJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
