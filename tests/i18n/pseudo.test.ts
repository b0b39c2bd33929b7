import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudoText, pseudoWords } from '#i18n';

const MARKS = [
  ...['{{count}}', '{{ name }}', '<b>', '</b>', '<0>', '$t(role.anxious.name)'],
  ...['$t(region.{{first}}.name)', '$t(common:name, { "count": {{count}} })'],
];

describe('the pseudo-language', () => {
  it('keeps every placeholder, tag and nested phrase as it is, and in its order', () => {
    const part = fc.oneof(fc.constantFrom(...MARKS), fc.stringMatching(/^[A-Za-z ,.’]{0,12}$/));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const said = pseudoText(parts.join(''));
        const marks = parts.filter((text) => MARKS.includes(text));
        let from = 0;
        for (const mark of marks) {
          const at = said.indexOf(mark, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + mark.length;
        }
      }),
    );
  });

  it('leaves no plain letter outside of them, so that a word in code shows up', () => {
    const rest = pseudoText(
      'Go to {{page}}, <b>Zoë’s</b> quick brown fox jumps over the lazy dog',
    ).replaceAll(/\{\{.*?\}\}|<.*?>/g, '');
    expect(rest).not.toMatch(/[A-Za-z]/);
    expect(rest).toMatch(/^⟦.*⟧$/);
  });

  it('is longer by a third or more, as German may be', () => {
    for (const text of ['Go', 'Start the check', 'Nothing you answer leaves this device.']) {
      expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length * 1.25 + 2);
    }
  });

  it('leaves what is empty empty', () => {
    expect(pseudoText('')).toBe('');
  });

  it('keeps the shape of words, and changes every one of them', () => {
    const words = { a: 'one', b: { c: 'two {{count}}', d: {} } };
    expect(pseudoWords(words)).toEqual({
      a: pseudoText('one'),
      b: { c: pseudoText('two {{count}}'), d: {} },
    });
    expect(words.a).toBe('one');
  });
});
