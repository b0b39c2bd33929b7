import type { Json } from './canonical-json.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { Digests, Questionnaire, QuestionnaireText } from './model.ts';
import { toScoringKey } from './scoring-key.ts';

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
    key: toScoringKey(questionnaire),
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

/** Readonly interfaces have no index signature, so their way to `Json` is through text. */
function toJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
