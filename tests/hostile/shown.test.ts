import { describe, expect, it } from 'vitest';
import { createI18n } from '#i18n';
import { csvFile } from '#result';
import { MEMBERS } from './kit/corpus.ts';

/** The fields of a table of comma separated values (RFC 4180), read without any code of ours. */
function fieldsOf(csv: string): readonly string[] {
  return [...csv.slice(1, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

describe('a hostile text on its way out', () => {
  it('is no formula in a table, and is there whole behind what keeps it from being one', () => {
    const wrong = MEMBERS.flatMap((text) => {
      const csv = csvFile([['one', text, 3]]);
      const [first, field = '', last, ...more] = fieldsOf(csv);
      const isWhole = field === text || field === `'${text}`;
      const isFormula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(field);
      const isAlone = first === 'one' && last === '3' && more.length === 0;
      const isOpen = /[;\t\r\n]/.test(text) && !csv.includes('"');
      return isWhole && !isFormula && isAlone && !isOpen ? [] : [{ text, field, more }];
    });
    expect(wrong).toEqual([]);
  });

  it('leaves a number a number, also below zero', () => {
    expect(csvFile([[-1.5, 'x']])).toBe('\uFEFF-1.5,x\r\n');
  });

  it('stands in a sentence letter for letter: nothing in it is looked up or filled in', () => {
    const i18n = createI18n('en');
    i18n.addResourceBundle('en', 'common', {
      secret: 'found',
      say: 'Dear {{name}}, of {{place}}.',
    });
    const t = i18n.getFixedT('en', 'common') as unknown as (
      key: string,
      values: Readonly<Record<string, string>>,
    ) => string;
    const more = ['$t(secret)', '{{place}}', '$t(secret){{place}}$&', '$t(say)'];
    const wrong = [...MEMBERS, ...more].filter(
      (name) => t('say', { name, place: 'Ulm' }) !== `Dear ${name}, of Ulm.`,
    );
    expect(wrong).toEqual([]);
  });
});
