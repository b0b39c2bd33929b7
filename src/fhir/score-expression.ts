import type { Questionnaire, ResponseOption } from '#instrument';
import { keyAnswer, type CompiledKey, type RawAnswer } from '#scoring';
import { literal, oneOf, onlyIf, sumOf, text, totalBy } from './fhirpath.ts';
import { LINK } from './names.ts';

type CompiledScale = CompiledKey['scales'][number];
type CompiledEntry = CompiledScale['entries'][number];

/** Entries that one expression can count: of one response set, one direction and one weight. */
interface Alike {
  readonly entry: CompiledEntry;
  readonly options: readonly ResponseOption[];
  readonly items: readonly string[];
}

/** FHIRPath over a QuestionnaireResponse (`%resource`) for what the scorer gives; nothing where it gives nothing. */
export interface ScoreExpressions {
  /** In the scale's own units. */
  readonly score: string;
  /** 0 to 100, not rounded. */
  readonly position: string;
}

/** The scorer's rules M1 to M3 and S1 to S3 (scoring SPEC) for one scale, each expression whole in itself. */
export function scoreExpressions(
  scale: CompiledScale,
  compiled: CompiledKey,
  questionnaire: Questionnaire,
): ScoreExpressions {
  const alike = groupAlike(scale.entries, compiled, questionnaire);
  const reached = sumOf(alike.map(reachedBy));
  const attainable = sumOf(
    alike.map((group) => `${answersTo(group)}.count() * ${literal(group.entry.attainable)}`),
  );
  const answered = sumOf(alike.map((group) => `${answersTo(group)}.count()`));
  const facets = scale.facets
    .filter(({ entries }) => entries.length >= 2)
    .map(({ entries }) => groupAlike(entries, compiled, questionnaire))
    .map((groups) => groups.map((group) => `${answersTo(group)}.exists()`).join(' or '));
  const conditions = [`${answered} >= ${scale.minAnswered}`, ...facets];
  const fraction = `(${reached}) / (${attainable})`;
  const span = literal(scale.highest - scale.lowest);
  return {
    score: onlyIf(conditions, `${literal(scale.lowest)} + ${span} * (${fraction})`),
    position: onlyIf(conditions, `100 * (${fraction})`),
  };
}

function reachedBy(group: Alike): string {
  const { entry, options } = group;
  const heights = options.map(({ code, value }) => {
    const height = entry.weight * keyAnswer(value as RawAnswer, entry);
    return [code, height] as const;
  });
  return totalBy(answersTo(group), heights);
}

/** The codes given, without those that are no option, such as the one for declining. */
function answersTo({ items, options }: Alike): string {
  const statements = `%resource.item.where(linkId = ${text(LINK.statements)})`;
  const codes = `${statements}.item.where(linkId ${oneOf(items)}).answer.value.code`;
  return `${codes}.where($this ${oneOf(options.map(({ code }) => code))})`;
}

function groupAlike(
  entries: readonly CompiledEntry[],
  compiled: CompiledKey,
  { items, responseSets }: Questionnaire,
): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const entry of entries) {
    const id = compiled.items[entry.at]?.id ?? '';
    const set = items[entry.at]?.responseSet;
    const options = responseSets.find((each) => each.id === set)?.options ?? [];
    const kind = `${set} ${entry.sign} ${entry.weight}`;
    const group = groups.get(kind);
    groups.set(kind, { entry, options, items: [...(group?.items ?? []), id] });
  }
  return [...groups.values()];
}
