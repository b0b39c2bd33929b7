import { describe, expect, it } from 'vitest';
import { compileKey, displayPosition, scoreAnswers } from '#scoring';
import { MANNERS, respond } from '../people/respond.ts';
import { seededRandom } from '../people/seeded-random.ts';
import { fullKey } from '../people/the-key.ts';
import { drawTraits } from '../people/traits.ts';
import { useVisits } from './kit/visit.ts';
import { answerPage, nextPage, showResult, type Answers } from './steps/answer-page.ts';
import { PAGE_COUNT } from './steps/places.ts';
import { readPositions } from './steps/read-positions.ts';
import { startCheck } from './steps/start-check.ts';
import { readStorage } from './steps/stored-sheets.ts';
import { sayInReport } from './steps/words.ts';

const visit = useVisits();
const key = fullKey();
const compiled = compileKey(key);

/** How long each reads a page of six statements, in ms; only the hurried are faster than reading. */
const READING_MS = 20_000;
const HURRIED_MS = 3_000;

describe.each(MANNERS)('a simulated person, %s,', (manner) => {
  it('comes from the start to the positions and notes that the scorer gives for those answers', async () => {
    const random = seededRandom(2026 + MANNERS.indexOf(manner));
    const person = { traits: drawTraits(random), reliability: 0.8, random };
    const values = respond(key, manner, person);
    const answers = Object.fromEntries(
      Object.entries(values).map(([item, value]) => [item, String(value)]),
    ) as Answers;
    const pageTime = {
      items: 6,
      ms: manner === 'hurried' ? HURRIED_MS : READING_MS,
      isUsable: true,
    };
    const expected = scoreAnswers(
      compiled,
      values,
      Array.from({ length: PAGE_COUNT }, () => pageTime),
    );

    const { page, assertQuiet } = await visit();
    await page.clock.install();
    await startCheck(page);
    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await answerPage(page, answers);
      await page.clock.fastForward(pageTime.ms);
      await nextPage(page, number);
    }
    await showResult(page);

    const rows = await readPositions(page);
    expect(
      expected.scales.map(({ id, counts }) => [rows[id]?.position, rows[id]?.answered, counts.of]),
    ).toEqual(
      expected.scales.map((scale) => [
        scale.status === 'scored' ? displayPosition(scale.position) : null,
        [scale.counts.answered, scale.counts.of],
        scale.counts.of,
      ]),
    );
    const isShown = async (id: 'quality.softened' | 'quality.two-ways') =>
      (await page.getByText(sayInReport(id), { exact: true }).count()) > 0;
    const { demoted = false } = expected.pattern ?? {};
    const isTwoWays = expected.quality.flags.includes('inconsistency');
    expect([await isShown('quality.softened'), await isShown('quality.two-ways')]).toEqual([
      demoted,
      isTwoWays && !demoted,
    ]);

    const stored = Object.values(await readStorage(page)).join();
    expect(stored).not.toMatch(/time"|ms"|fast|quality/i);
    assertQuiet();
  });
});

it('among them are some whose answers are noted and some whose are not', () => {
  const flagged = MANNERS.map((manner) => {
    const random = seededRandom(2026 + MANNERS.indexOf(manner));
    const person = { traits: drawTraits(random), reliability: 0.8, random };
    return scoreAnswers(compiled, respond(key, manner, person)).quality.flags.length > 0;
  });
  expect(new Set(flagged)).toEqual(new Set([true, false]));
});
