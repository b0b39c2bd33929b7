import type { RuleId } from './rules.ts';

type WordingRule = Extract<RuleId, `wording-${string}`>;

/** Words that an English item leaves out, by the rule that says why. */
export const bannedInItems: readonly (readonly [WordingRule, readonly string[]])[] = [
  [
    'wording-two-ideas',
    listOf(`and or but nor because since so although though while whereas when whenever if unless
      until yet plus`),
  ],
  [
    'wording-negation',
    listOf(`no not cannot never none nobody nothing nowhere neither nor without hardly barely
      scarcely lack impossible incapable insecure inadequate dislike distrust mistrust disconnected`),
  ],
  [
    'wording-absolute',
    listOf(`always never all none every everyone everybody everything nobody nothing completely
      totally absolutely entirely only forever must`),
  ],
  [
    'wording-frequency',
    listOf(`often sometimes usually rarely seldom frequently occasionally generally mostly
      constantly regularly daily`),
  ],
  [
    'wording-jargon',
    listOf(`attachment attached trigger triggered triggers boundary boundaries regulate regulation
      avoidant secure anxious disorganized toxic narcissist narcissistic trauma abandonment
      codependent intimacy validation vulnerable dissociate needy`),
  ],
  [
    'wording-gendered',
    listOf(`he she him her his hers boyfriend girlfriend husband wife man woman men women guy guys
      girl boy mother father mom mum dad`),
  ],
  ['wording-tense', listOf(`will would was were had did used been shall i'll i've i'd`)],
];

/** Phrasal verbs and figures of speech that come to mind with these themes. */
export const idioms: readonly string[] = [
  ...['back off', 'bottle', 'break down', 'break up', 'butterflies', 'by heart', 'calm down'],
  ...['check in', 'clam up', 'close off', 'come back', 'count on', 'cut off', 'drift', 'eggshells'],
  ...[
    'fall apart',
    'fall for',
    'get along',
    'get over',
    'give in',
    'give up',
    'go away',
    'hang on',
  ],
  ...['hold back', 'hold on', 'keep away', 'lash out', 'lean on', 'let down', 'look after'],
  ...['look for', 'make up', 'mean well', 'melt', 'move on', 'on edge', 'open up', 'pull away'],
  ...['pull back', 'push away', 'put up', 'reach out', 'roller coaster', 'run away', 'shut down'],
  ...['shut out', 'stay away', 'step back', 'switch off', 'take care', 'talk over', 'talk through'],
  ...['tear apart', 'turn to', 'turn into', 'wall', 'win back', 'work out', 'work through'],
];

/** `un-` words that say no; under, until, unite, unique, union, universe and uncle do not. */
export const unNegation = /^un(?!der|til|it|ique|ion|ivers|cle)/;

/** Joining words by language, for the double-barrel rule outside English. */
export const joiningWords: Readonly<Record<string, readonly string[]>> = {
  de: ['und', 'oder', 'aber', 'weil', 'sondern'],
  es: ['y', 'e', 'o', 'u', 'pero', 'porque', 'sino'],
  fr: ['et', 'ou', 'mais', 'car', 'parce'],
  it: ['e', 'ed', 'o', 'ma', 'perché'],
  nl: ['en', 'of', 'maar', 'omdat'],
  pt: ['e', 'ou', 'mas', 'porque'],
};

/** Words that no text of the product holds outside an exact disclaimer (copy rule E1). */
export const bannedInCopy: readonly RegExp[] = [
  /\bdiagnos\w*/i,
  /\bscreen(?:s|ed|ing)?\b/i,
  /\bsymptom\w*/i,
  /\bdisorders?\b/i,
  /\bseverity\b/i,
  /\bclinical\w*/i,
  /\brisk scores?\b/i,
  /\bcure[sd]?\b/i,
  /\btreat(?:s|ed|ing|ments?)?\b/i,
  /\bvalidated\b/i,
  /\bscientifically proven\b/i,
  /\bmonitor your condition\b/i,
  /\btoxic\b/i,
  /\bneedy\b/i,
  /\bdamaged\b/i,
  /\bbroken\b/i,
];

/** The only English sentences in which those words may stand. */
export const exactDisclaimers: readonly string[] = [
  'This questionnaire has not been validated.',
  'It is not a diagnosis and not a screening test.',
];

function listOf(words: string): readonly string[] {
  return words.split(/\s+/);
}
