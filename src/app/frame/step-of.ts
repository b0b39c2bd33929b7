import type { EmbedStep } from '#embed';
import type { Place } from '#wiring';

const STEPS: readonly EmbedStep[] = ['begin', 'questions', 'review', 'results'];

/** Where a person is, as a host page may know it: which page of support or of reading is open is not said. */
export function stepOf({ screen }: Place): EmbedStep {
  if (screen === 'embed') return 'start';
  return STEPS.find((step) => step === screen) ?? 'reading';
}
