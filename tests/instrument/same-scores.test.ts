import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSuccession,
  type Form,
  type Questionnaire,
  toScoringKey,
  type VersionForms,
} from '#instrument';
import { type Answers, compileKey, scoreAnswers } from '#scoring';
import { ENGLISH, FILES, MAIN } from './attachment-check.ts';
import { fullNorm, later } from './later-version.ts';
import { formsOf, RELEASED } from './released-files.ts';

/** Released versions, and what a translation, a mended word and a norm would make of the first one. */
const versions: readonly VersionForms[] = [
  ...RELEASED.map(({ forms }) => forms),
  later({ version: '1.1.0', isGerman: true }),
  later({ version: '1.0.1', edits: [[ENGLISH, '/title', 'A check']], texts: ['/title'] }),
  later({ version: '1.2.0', edits: [[MAIN, '/norms', [fullNorm]]] }),
];

function sheetOf({ items, responseSets }: Questionnaire): fc.Arbitrary<Answers> {
  const answer = ({ responseSet }: Questionnaire['items'][number]) =>
    fc.constantFrom(
      undefined,
      'declined' as const,
      ...(responseSets.find(({ id }) => id === responseSet)?.options ?? []).map(
        ({ value }) => value,
      ),
    );
  return fc
    .tuple(...items.map(answer))
    .map((given) => Object.fromEntries(items.map(({ id }, at) => [id, given[at]])));
}

function score({ questionnaire }: Form, answers: Answers) {
  return scoreAnswers(compileKey(toScoringKey(questionnaire)), answers);
}

/** The forms as a browser gets them: written as JSON and read again. */
function stored(form: Form): Form {
  return JSON.parse(JSON.stringify(form)) as Form;
}

const forms = versions.flatMap((version) => Object.values(version));
const meaningOf = ({ digests }: Form) => `${digests.structure} ${digests.scoring}`;
const groups = [...new Set(forms.map(meaningOf))].map((meaning) =>
  forms.filter((form) => meaningOf(form) === meaning),
);

describe('the same answers', () => {
  it.each(groups.map((group) => [group[0]?.questionnaire.id ?? '', group] as const))(
    'to %s score the same in every language, in every version that scores alike, fresh and stored',
    (_id, group) => {
      const [first, ...others] = group;
      if (first === undefined) throw new Error('A group has a form.');
      fc.assert(
        fc.property(sheetOf(first.questionnaire), (answers) => {
          const sheet = score(first, answers);
          for (const form of [first, ...others]) {
            expect(score(form, answers)).toEqual(sheet);
            expect(score(stored(form), answers)).toEqual(sheet);
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  it('are compared over a translation, a patch and a minor version of one questionnaire', () => {
    expect(Math.max(...groups.map((group) => group.length))).toBeGreaterThanOrEqual(5);
    for (const next of versions.slice(RELEASED.length)) {
      expect(checkSuccession(formsOf(FILES), next)).toEqual([]);
    }
  });

  it('may score otherwise only where the scoring digest is another one', () => {
    const stricter = later({
      version: '2.0.0',
      edits: [[MAIN, '/scales/0/missing/minAnswered', 9]],
    });
    const first = formsOf(FILES)['en'];
    expect(stricter['en']?.digests.scoring).not.toBe(first?.digests.scoring);
    expect(stricter['en']?.digests.structure).toBe(first?.digests.structure);
  });
});
