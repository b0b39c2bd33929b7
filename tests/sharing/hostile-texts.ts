function each(codes: readonly number[]): readonly string[] {
  return codes.map((code) => `Dr. L${String.fromCodePoint(code)}ee`);
}

/** Names that hold what a reader cannot see. Written as numbers, since nobody could read them here either. */
export const HIDING: readonly string[] = [
  ...each([0x00, 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b]),
  ...each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]),
  ...each([0x200e, 0x200f, 0x061c, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x034f]),
  ...each([0x115f, 0x1160, 0x3164, 0xffa0, 0x17b4, 0x180b, 0x180e, 0x2061, 0x2064, 0x206a, 0x2800]),
  ...each([0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe01ef, 0xe0001, 0xe0041, 0xe007f]),
  ...each([0x2028, 0x2029, 0xfff9, 0xfffe, 0xffff, 0xe000, 0xf8ff, 0xf0000, 0x10ffff, 0x0378]),
  ...['Lee\uD83D', '\uDC4BLee', 'Jose\u0301', '\u212Bsa', 'L\u0316\u0317\u0318\u0319ee'],
  ...[
    'Le\u20DD\u20DD\u20DD\u20DDe',
    '\u0301Lee',
    'Dr. \u0336Lee',
    'Lee1\uFE0F',
    'Lee \u{1F44B}\uFE0F\uFE0F',
  ],
  ...[
    '\u200DLee',
    'Lee\u200D',
    'Lee \u{1F44B}\u200D',
    '\u0645\u200C\u200C\u062D',
    '\u0645\u200C',
    'a\u200C\u0645',
  ],
  ...['\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}', 'Lee\r\nLee'],
];

/** Names of which one word mixes scripts that look alike. */
export const MIXED: readonly string[] = [
  ...[
    'Dr. L\u0435e',
    '\u0410nna',
    'M\u0430ria',
    'P\u0430yP\u0430l',
    'J\u03BFhn',
    '\u039Dina',
    'Da\u03BDid',
  ],
  ...[
    '\u13DEee',
    'L\u0585ve',
    '\u0540ans',
    'S\u0430r\u0430h',
    '\u0421laire',
    'To\u043C',
    '\u0392ob',
    'Ev\u03B1',
  ],
  ...[
    '\uFF2C\u0435e',
    '\u{1D40B}\u0435e',
    '\u0410\u03BDna',
    'Ann\u0430-Maria',
    'Anna (\u041Carie)',
  ],
];

/** Pairs that a glance does not tell apart. */
export const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['Dr. Lee', 'Dr \uFF2Cee'],
  ['Dr. Lee', 'dr.  lee'],
  ['Dr. Lee', 'Dr. L\u0435\u0435'],
  ['Dr. Lee', 'Dr. \u13DEee'],
  ['Dr. Lee', 'Dr. 1ee'],
  ['Dr. Lee', 'Dr. |ee'],
  ['Dr. Lee', 'Dr. Iee'],
  ['Dr. Lee', 'Dr. L\u00E9\u00EA'],
  ['Dr. Lee', 'Dr. L\u200Bee'],
  ['Dr. Lee', 'Dr. \u{1D40B}\u{1D41E}\u{1D41E}'],
  ['Tom Brown', 'Torn Brovvn'],
  ['Tom', 'T0m'],
  ['Oscar', '\u041E\u0455\u0441\u0430\u0433'],
  ['David', 'Da\u03BDid'],
  ['NINA', '\u039D\u0399\u039D\u0391'],
  ['Bob Hope', '\u0412\u043E\u042C \u041D\u043E\u0440\u0435'],
  ['Ian', '\u0131an'],
  ['Willow', 'VViIIow'],
  ['O’Brien', 'OBrien'],
];
