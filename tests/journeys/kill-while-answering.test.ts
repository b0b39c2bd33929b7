import { expect, it } from 'vitest';
import { killWhileAnswering } from './steps/kill-while-answering.ts';

it('loses no answer that was shown as saved when the browser is killed, 200 times at random moments', async () => {
  // Two browsers, each with a disk of its own.
  const tolls = await Promise.all([killWhileAnswering(100), killWhileAnswering(100)]);
  expect(tolls.flatMap(({ lost }) => lost)).toEqual([]);
  const shown = tolls.reduce((sum, toll) => sum + toll.shown, 0);
  expect(shown).toBeGreaterThan(600);
}, 900_000);
