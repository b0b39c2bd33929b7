import { describe, expect, it } from 'vitest';
import { filesAskedFor } from './steps/files-asked-for.ts';
import { BEGIN, questions, WELCOME } from './steps/places.ts';

describe('the way to the first answer', () => {
  it.each([
    [WELCOME, 3],
    [BEGIN, 14],
    [questions(1), 3],
  ])('at %s asks for at most %i files', (place, most) => {
    const files = filesAskedFor(place);
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThanOrEqual(most);
  });
});
