import { describe, expect, it } from 'vitest';
import { type QuestionnaireText, readQuestionnaire, toScoringKey } from '#instrument';
import {
  attachmentCheck,
  FOLDER,
  problemsIn,
  sha256,
  withEdits,
  MAIN,
} from './attachment-check.ts';
import { translatable } from './break-file.ts';

const { text } = attachmentCheck();

function inGerman(change: Partial<QuestionnaireText>) {
  const german: QuestionnaireText = {
    ...text,
    language: 'de',
    madeFrom: Object.fromEntries(
      [...translatable(text)].map(([path, words]) => [path, sha256(words)]),
    ),
    ...change,
  };
  return [
    ...withEdits([[MAIN, '/languages', ['en', 'de']]]),
    { path: `${FOLDER}/text.de.json`, text: JSON.stringify(german) },
  ];
}

function germanItem(wording: string) {
  return problemsIn(inGerman({ items: { ...text.items, 'alarm-1': wording } })).map(
    ({ rule }) => rule,
  );
}

describe('a translation', () => {
  it('is read beside its source, and scores with the same key', () => {
    const reading = readQuestionnaire(inGerman({ title: 'Selbstcheck' }), sha256);
    const forms = reading.ok ? reading.forms : {};
    expect(forms['de']?.text.title).toBe('Selbstcheck');
    expect(Object.keys(forms)).toEqual(['en', 'de']);
    expect(
      [forms['de'], forms['en']].map((form) => form && toScoringKey(form.questionnaire)),
    ).toEqual(Array(2).fill(toScoringKey(attachmentCheck().questionnaire)));
  });

  it('is marked stale in exactly the string whose source was edited', () => {
    const [main, english, german] = inGerman({});
    const edited = { ...text, title: 'Another title' };
    const files = [main, { path: english?.path ?? '', text: JSON.stringify(edited) }, german];
    const problems = problemsIn(files.filter((file) => file !== undefined));
    expect(problems.map(({ rule, path, file }) => [rule, path, file])).toEqual([
      ['text-stale', '/title', `${FOLDER}/text.de.json`],
    ]);
  });

  it('keeps the rules on length and two ideas, and is spared the English word lists', () => {
    expect(germanItem('Ich will Nähe.')).toEqual([]);
    expect(germanItem('Ich will Nähe und Ruhe.')).toContain('wording-two-ideas');
    expect(germanItem('Ich will Nähe; sie fehlt mir.')).toContain('wording-two-ideas');
    expect(germanItem('Nähe '.repeat(21).trim())).toContain('wording-length');
  });
});
