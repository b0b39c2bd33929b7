const STYLES = 'anxious|avoidant|secure|insecure|disorgani[sz]ed|preoccupied|dismissing|fearful';

/** Words that a person never reads here, by language. A language without a list of its own cannot be added. */
const FORBIDDEN: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bdiagnos\w*/i,
    /\bscreen\w*/i,
    /\bsymptom\w*/i,
    /\bdisorder\w*/i,
    /\bseverity\b/i,
    /\bclinical\w*/i,
    /\brisk scores?\b/i,
    /\bcur(?:e|es|ed|ing)\b/i,
    /\btreat(?:s|ed|ing|ments?)?\b/i,
    /\bvalidated\b/i,
    /\bscientifically proven\b/i,
    /\btoxic\w*/i,
    /\bneed(?:y|iness)\b/i,
    /\bdamag\w*/i,
    /\bbroken\b/i,
    /\bmonitor(?:ing)? your condition\b/i,
    /\bbecause of your (?:childhood|parents|mother|father)\b/i,
    new RegExp(`\\byou(?: are|['’]re) (?:\\w+ ){0,2}(?:${STYLES})\\b`, 'i'),
  ],
};
const EVERYWHERE = [/%/, /!/];
const ADDRESS = /\bhttps?:\/\/\S+/g;
const THERAPY_NAME = /\battachment therapy\b/i;

/** Words that are read together: one language file, one article. */
export interface Copy {
  readonly path: string;
  readonly language: string;
  readonly texts: readonly string[];
}

interface CopyExceptions {
  /** Sentences that may hold forbidden words, exactly as they stand. */
  readonly disclaimers: readonly string[];
  /** Sentences beside which the name "attachment therapy" may stand. */
  readonly notices: readonly string[];
}

/** One sentence for each breach of the copy rules; none when every word may be shown. */
export function copyProblems(
  copy: Copy,
  { disclaimers, notices }: CopyExceptions,
): readonly string[] {
  const patterns = FORBIDDEN[copy.language];
  if (patterns === undefined) return [`${copy.language} has no list of forbidden words`];
  const isExplained = copy.texts.some((text) => notices.some((notice) => text.includes(notice)));
  const all = [...patterns, ...EVERYWHERE, ...(isExplained ? [] : [THERAPY_NAME])];
  return copy.texts.flatMap((text) => {
    const rest = disclaimers.reduce((left, sentence) => left.replaceAll(sentence, ''), text);
    const plain = rest.replaceAll(ADDRESS, '');
    return all.flatMap((pattern) => {
      const found = pattern.exec(plain)?.[0];
      return found === undefined ? [] : [`${copy.path}: '${found}' in '${text}'`];
    });
  });
}
