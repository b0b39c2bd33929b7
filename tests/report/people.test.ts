import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '#report';
import { compileKey, scoreAnswers, type PageTime, type ScoreSheet } from '#scoring';
import { MANNERS, respond } from '../people/respond.ts';
import { seededRandom } from '../people/seeded-random.ts';
import { fullKey } from '../people/the-key.ts';
import { drawTraits } from '../people/traits.ts';
import { say, sentencesOf, statementsOf } from './kit/say.ts';
import { everySheet } from './kit/sheets.ts';

interface Told {
  readonly sheet: ScoreSheet;
  readonly report: Report;
  readonly ids: readonly string[];
}

function tell(sheet: ScoreSheet): Told {
  const report = buildReport(sheet);
  return { sheet, report, ids: statementsOf(report).map(({ id }) => id) };
}

const FAST: readonly PageTime[] = [{ items: 6, ms: 3000, isUsable: true }];

/** A thousand people of every manner, some of them fast. */
function people(): readonly ScoreSheet[] {
  const key = fullKey();
  const compiled = compileKey(key);
  const random = seededRandom(4);
  return Array.from({ length: 1000 }, (_, index) => {
    const manner = MANNERS[index % MANNERS.length] ?? 'attentive';
    const answers = respond(key, manner, { traits: drawTraits(random), reliability: 0.8, random });
    return scoreAnswers(compiled, answers, index % 3 === 0 ? FAST : []);
  });
}

const told = [...everySheet(), ...people()].map(tell);

function levelOf({ sheet }: Told, role: string): string {
  const scale = sheet.scales.find((each) => each.role === role);
  return scale?.status === 'scored' ? scale.level : 'unscored';
}

const HIGH = ['high', 'leaning-high'];
const LOW = ['low', 'leaning-low'];

/** What each headline claims of the two axes. */
const CLAIMS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  'secure-leaning': [LOW, LOW],
  'anxious-leaning': [HIGH, LOW],
  'avoidant-leaning': [LOW, HIGH],
  'mixed-high': [HIGH, HIGH],
};

/** Everything in a report that speaks against something else in it. */
function contradictions(one: Told): readonly string[] {
  const { ids, report, sheet } = one;
  const has = (id: string) => ids.includes(id);
  const [headline] = report.opening;
  const region = headline.id.split('.')[2] ?? '';
  const [anxious, avoidant] = CLAIMS[region] ?? [[], []];
  const faults: Readonly<Record<string, boolean>> = {
    'the headline claims an area that the axes are not in':
      region !== '' &&
      !(anxious.includes(levelOf(one, 'anxious')) && avoidant.includes(levelOf(one, 'avoidant'))),
    'a clear headline over axes that only lean':
      headline.id.startsWith('headline.clear') &&
      [levelOf(one, 'anxious'), levelOf(one, 'avoidant')].some((level) => /leaning/.test(level)),
    'an area and no area at once': region !== '' && (has('pattern.none') || has('pattern.blend')),
    'softened, and yet as clear as can be':
      has('quality.softened') && headline.id.startsWith('headline.clear'),
    'both notes about answers that differ': has('quality.softened') && has('quality.two-ways'),
    'fear of closeness told without a high dimension':
      has('overlay.present') && levelOf(one, 'disorganized') !== 'high',
    'fear of closeness told without support first':
      has('overlay.present') && report.order[1] !== 'support',
    'calm named as a strength beside fear of closeness':
      has('overlay.present') && (has('strength.alarm') || has('strength.wanting-and-fearing')),
    'trust named as a strength where little is trusted':
      has('support.low-strengths') && (has('strength.goodwill') || has('strength.depending')),
    'letting go of worry named as a strength beside much worry':
      HIGH.includes(levelOf(one, 'anxious')) && has('strength.losing-people'),
    'ease with closeness named as a strength beside much distance':
      HIGH.includes(levelOf(one, 'avoidant')) && has('strength.closeness'),
    'more answers asked for where every dimension has enough':
      has('next.answer-more') && sheet.scales.every(({ status }) => status === 'scored'),
    'a pattern told of answers that are all alike':
      sheet.identical && ids.some((id) => /^(explain|consistency|overlay)\./.test(id)),
    'a position told without its limits':
      sheet.scales.some(({ status }) => status === 'scored') && !has('limits.position'),
    'no limits, no support or no next step':
      report.limits.length === 0 || report.support.length === 0 || report.next.length === 0,
  };
  return Object.entries(faults)
    .filter(([, isThere]) => isThere)
    .map(([fault]) => fault);
}

describe('the report of every combination, and of 1,000 simulated people', () => {
  it('never speaks against itself', () => {
    const found = new Set(told.flatMap(contradictions));
    expect([...found]).toEqual([]);
    expect(told.length).toBe(7 ** 4 * 8 + 1000);
  });

  it('never says a sentence twice, and leaves no gap', () => {
    for (const { report } of told) {
      const sentences = statementsOf(report).flatMap((statement) => sentencesOf(say(statement)));
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => /\{\{|\$t\(|undefined|NaN/.test(sentence))).toEqual([]);
    }
  });

  it('reaches every kind of headline', () => {
    const kinds = new Set(told.map(({ report }) => report.opening[0].id.split('.')[1]));
    expect([...kinds].toSorted()).toEqual(
      ['blank', 'blend', 'clear', 'dimensions', 'identical', 'leaning', 'none'].concat(
        'not-enough',
        'unsure',
      ),
    );
  });
});
