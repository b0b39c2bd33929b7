/** What the grounding exercise asks for at one time. */
export type GroundingStep = 'in' | 'out' | 'see' | 'hear' | 'touch';

interface TimedStep {
  readonly step: GroundingStep;
  readonly ms: number;
}

const BREATHS = 6;
const BREATH: readonly TimedStep[] = [
  { step: 'in', ms: 4000 },
  { step: 'out', ms: 6000 },
];
const SENSES: readonly TimedStep[] = [
  { step: 'see', ms: 10_000 },
  { step: 'hear', ms: 10_000 },
  { step: 'touch', ms: 10_000 },
];

/** The whole exercise in order: six slow breaths, then three senses. */
const STEPS: readonly TimedStep[] = [
  ...Array.from({ length: BREATHS }, () => BREATH).flat(),
  ...SENSES,
];

/** How long the exercise takes, in milliseconds. */
export const GROUNDING_MS = STEPS.reduce((sum, { ms }) => sum + ms, 0);

/** The step at a time since the start, in milliseconds; null once it is over. */
export function groundingAt(elapsedMs: number): GroundingStep | null {
  let end = 0;
  for (const { step, ms } of STEPS) {
    end += ms;
    if (elapsedMs < end) return step;
  }
  return null;
}
