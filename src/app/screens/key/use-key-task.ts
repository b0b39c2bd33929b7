import { useState } from 'react';
import type { DeskOutcome, DeskProblem } from '#desk';

/** Time for the browser to show that work has begun: scrypt lets nothing else run. */
const PAINT_MS = 40;

interface KeyTask {
  readonly isBusy: boolean;
  readonly problem: DeskProblem | null;
  /** Does one thing at a time; true where it was done. */
  readonly run: (task: () => Promise<DeskOutcome<unknown>>) => Promise<boolean>;
}

/** Something slow that is done to the key: that it goes on is on screen before it begins. */
export function useKeyTask(): KeyTask {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<DeskProblem | null>(null);
  async function run(task: () => Promise<DeskOutcome<unknown>>): Promise<boolean> {
    if (isBusy) return false;
    setIsBusy(true);
    setProblem(null);
    await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
    const outcome = await task();
    setIsBusy(false);
    setProblem(outcome.ok ? null : outcome.problem);
    return outcome.ok;
  }
  return { isBusy, problem, run };
}
