import fc from 'fast-check';
import { SUPPORT_REGIONS } from '#content';
import { HIDEABLE, type PracticeSettings } from '#practice';
import { HONEST_NAMES, HONEST_NOTES } from '../../sharing/honest-texts.ts';

/** Ids of questionnaires that the tests say there are. */
export const OFFERED = ['attachment-check', 'attachment-check-brief', 'attachment-check-full'];

const MARKUP = [
  '<b>Lee</b>',
  `a "b" 'c' & d`,
  '</style><script>',
  '{{x}}',
  '100 % = 1 + 1',
  '#a&b=c',
];
const TEXTS = [...HONEST_NAMES, ...HONEST_NOTES, ...MARKUP].filter(
  (text) => !/[\t\r\n]/.test(text),
);
const LINKS = [
  ...[
    'https://example.org/',
    'https://example.org/book?for=a&b=c+d#e',
    'https://xn--bcher-kva.example/',
  ],
  ...[
    'https://example.org:8443/%C3%BC',
    'tel:+49-30-123456',
    'tel:(555)-0100',
    'mailto:a.b+c@example.org',
  ],
];

/** Texts of at most `max` characters that a practice may use. */
function textOf(max: number): fc.Arbitrary<string> {
  const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: max }).map((text) => text.trim());
  const honest = TEXTS.filter((text) => Array.from(text).length <= max && text === text.trim());
  return fc.oneof(ascii, fc.constantFrom(...honest));
}

/** Any `#rrggbb`, with the corners of the cube and greys more often. */
export const anyColour: fc.Arbitrary<string> = fc.oneof(
  fc.nat({ max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc.nat({ max: 0xff }).map((value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`),
  fc
    .array(fc.constantFrom('00', 'ff', '80'), { minLength: 3, maxLength: 3 })
    .map((channels) => `#${channels.join('')}`),
);

const action = fc.record({
  words: textOf(60).filter((text) => text !== ''),
  link: fc.constantFrom(...LINKS),
});

/** Any settings that can come out of the reader. */
export const anySettings: fc.Arbitrary<PracticeSettings> = fc.record({
  forms: fc.shuffledSubarray(OFFERED),
  language: fc.constantFrom(null, 'en'),
  accent: fc.option(anyColour),
  ground: fc.option(anyColour),
  radius: fc.option(fc.nat({ max: 32 })),
  type: fc.constantFrom('ours', 'system', 'serif'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  practice: textOf(80),
  note: textOf(400),
  action: fc.option(action),
  region: fc.option(fc.constantFrom(...SUPPORT_REGIONS)),
  hide: fc.shuffledSubarray([...HIDEABLE]),
  results: fc.constantFrom('frame', 'tab'),
});
