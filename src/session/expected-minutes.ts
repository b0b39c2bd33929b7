/** An estimate of the time to read one statement and answer it, to be replaced by pilot data. */
const SECONDS_PER_ITEM = 13;

/** About how long a questionnaire takes, in whole minutes, at least 1. An estimate, and worded as one. */
export function expectedMinutes(itemCount: number): number {
  return Math.max(1, Math.round((itemCount * SECONDS_PER_ITEM) / 60));
}
