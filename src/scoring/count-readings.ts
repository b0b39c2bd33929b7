import type { AnswerCounts } from './model.ts';
import type { Reading } from './read-answers.ts';

/** SPEC A5: the four kinds add up to `of`. */
export function countReadings(readings: readonly Reading[]): AnswerCounts {
  let answered = 0;
  let declined = 0;
  let outside = 0;
  for (const reading of readings) {
    if (typeof reading === 'number') answered += 1;
    else if (reading === 'declined') declined += 1;
    else if (reading === 'outside') outside += 1;
  }
  const of = readings.length;
  return { answered, declined, unanswered: of - answered - declined - outside, outside, of };
}
