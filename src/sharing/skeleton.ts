/** Letters that pass for a Latin one, by that letter: here those that do so as capitals. */
const CAPITALS = {
  ...{ a: 'АΑᎪ', b: 'ВΒᏴ', c: 'СϹᏟ', d: 'Ꭰ', e: 'ЕΕᎬ', h: 'НΗᎻ', i: 'ІΙӀ', j: 'ЈᎫ' },
  ...{ k: 'КΚᏦ', l: 'Ꮮ', m: 'МΜᎷ', n: 'Ν', o: 'ОΟՕ', p: 'РΡᏢ', r: 'Ꭱ', s: 'ЅՏᏚ' },
  ...{ t: 'ТΤᎢ', u: 'Ս', v: 'ѴᏙ', w: 'ԜᎳ', x: 'ХΧ', y: 'УΥ', z: 'ΖᏃ' },
};
/** And those that do so as small letters. */
const SMALL = {
  ...{ a: 'аαɑ', b: 'вβь', c: 'сϲ', d: 'ԁđ', e: 'еεє', g: 'ɡց', h: 'нһհ', i: 'іιıӏ', j: 'јյ' },
  ...{ k: 'кκ', l: 'ł', m: 'м', n: 'ηոп', o: 'оοσςօøө', p: 'рρ', q: 'ԛզ', r: 'г', s: 'ѕ' },
  ...{ t: 'тτ', u: 'υսμ', v: 'νѵ', w: 'ԝω', x: 'хχ', y: 'уγ', z: 'ζ' },
};
/** Latin letters and figures that pass for each other, when capitals and small letters are one. */
const LATIN = { l: 'i1|', o: '0' };

function toReplacer(alike: Readonly<Record<string, string>>): (text: string) => string {
  const latinOf = new Map(
    Object.entries(alike).flatMap(([latin, others]) =>
      Array.from(others, (other) => [other, latin] as const),
    ),
  );
  return (text) => Array.from(text, (letter) => latinOf.get(letter) ?? letter).join('');
}

const replaceCapitals = toReplacer(CAPITALS);
const replaceSmall = toReplacer(SMALL);
const replaceLatin = toReplacer(LATIN);

/**
 * A form in which names that look the same are the same: for comparing only, never shown. Compatibility forms, capitals,
 * accents, space and punctuation make no difference, nor does a letter of Cyrillic, Greek, Armenian or Cherokee in
 * place of a Latin one, 0 for o, 1, I or | for l, rn for m, vv for w. (UTS 39's idea, with a table of our own.)
 */
export function skeletonOf(name: string): string {
  // Accents of these scripts only: in others, marks are vowels.
  const bare = name.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '');
  const latin = replaceLatin(replaceSmall(replaceCapitals(bare).toLowerCase()));
  return latin
    .replace(/[\p{Z}\p{P}\p{C}\p{Sk}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
