import { ENGLISH, FILES, FOLDER, MAIN } from './attachment-check.ts';
import { type BrokenFiles, edited, norm, raw, text } from './break-file.ts';

const hugeText = ' '.repeat(1_000_001);

/** Files, raw text and shape. */
export const brokenJson: BrokenFiles<
  | 'file-missing'
  | 'file-unknown'
  | 'file-place'
  | 'json-mark'
  | 'json-size'
  | 'json-depth'
  | 'json-duplicate-key'
  | 'json-syntax'
  | 'json-key'
  | 'json-surrogate'
  | 'json-number'
  | 'shape'
  | 'text-shape'
> = {
  'file-missing': [
    { why: 'no questionnaire.json', at: '', files: FILES.slice(1) },
    { why: 'a language without its text', at: '/languages', files: FILES.slice(0, 1) },
  ],
  'file-unknown': [
    { why: 'a stranger', at: '', files: [...FILES, { path: `${FOLDER}/notes.txt`, text: '' }] },
    { why: 'a file twice', at: '', files: [...FILES, ...FILES.slice(1)] },
    {
      why: 'a language that is not listed',
      at: '',
      files: [
        ...FILES,
        { path: `${FOLDER}/text.de.json`, text: JSON.stringify({ ...text, language: 'de' }) },
      ],
    },
  ],
  'file-place': [
    edited('another id than its folder', '', [MAIN, '/id', 'other-check']),
    edited('another version than its folder', '', [ENGLISH, '/version', '1.0.1']),
  ],
  'json-mark': [raw('the mark that some editors put first', '', (json) => `\ufeff${json}`)],
  'json-size': [
    raw('more than a million characters', '', () => hugeText),
    raw('ten million characters', '', () => '[1'.repeat(5_000_000)),
  ],
  'json-depth': [
    raw('21 levels', '/0'.repeat(20), () => '['.repeat(21) + ']'.repeat(21)),
    raw('a hundred thousand levels', '/0'.repeat(20), () => '['.repeat(100_000)),
  ],
  'json-duplicate-key': [
    raw('a sign twice', '/scales/0/items/0/sign', (json) =>
      json.replace('"sign": 1', '"sign": 1, "sign": -1'),
    ),
    raw('the second one in escapes', '/id', (json) => json.replace('{', '{"\\u0069d": "other",')),
  ],
  'json-syntax': [
    raw('a trailing comma', '', (json) => json.replace(/\}\s*$/, ',}')),
    raw('a comment', '', (json) => `// mine\n${json}`),
    raw('NaN', '', (json) => json.replace('"midpoint": 50', '"midpoint": NaN')),
    raw('an empty file', '', () => ''),
    raw('a file cut short', '', (json) => json.slice(0, json.length / 2)),
    raw('a comma left out', '', (json) => json.replace('",', '"')),
    raw('curly quotes', '', (json) => json.replace('"id"', '“id”')),
  ],
  'json-key': [
    raw('__proto__', '/__proto__', (json) => json.replace('{', '{"__proto__": {},')),
    raw('__proto__ in escapes', '/__proto__', (json) =>
      json.replace('{', '{"\\u005f_proto__": {},'),
    ),
    edited('an item of the name that every object has', '/items/0/id', [
      MAIN,
      '/items/0/id',
      'constructor',
    ]),
  ],
  'json-surrogate': [
    raw('half a pair in a value', '/$schema', (json) => json.replace('schema.json"', '\\ud83d"')),
    raw('the sign for a character that was lost', '/$schema', (json) =>
      json.replace('schema.json"', '\ufffd"'),
    ),
    raw('half a pair in a key', '/\ud83d', (json) => json.replace('{', '{"\\ud83d": 1,')),
  ],
  'json-number': [
    raw('a number beyond all', '/levels/midpoint', (json) =>
      json.replace('"midpoint": 50', '"midpoint": 1e999'),
    ),
    raw('minus zero', '/levels/midpoint', (json) =>
      json.replace('"midpoint": 50', '"midpoint": -0'),
    ),
  ],
  shape: [
    edited('no missing rule', '/scales/0/missing', [MAIN, '/scales/0/missing', undefined]),
    edited('an unknown key', '', [MAIN, '/formula', 'a + b']),
    edited('a sign on an item', '/items/0', [MAIN, '/items/0/reverse', true]),
    edited('a sign that is neither 1 nor -1', '/scales/0/items/0/sign', [
      MAIN,
      '/scales/0/items/0/sign',
      0,
    ]),
    edited('words for a number', '/pageSize', [MAIN, '/pageSize', 'six']),
    edited('a list for an object', '/levels', [MAIN, '/levels', [50]]),
    edited('nothing at all', '', [MAIN, '', null]),
    edited('no rights', '/rights', [MAIN, '/rights', undefined]),
    edited('a norm without its sample size', '/norms/0/n', [
      MAIN,
      '/norms/0',
      { ...norm, n: undefined },
    ]),
  ],
  'text-shape': [
    edited('a number in a translation', '/items/alarm-1', [ENGLISH, '/items/alarm-1', 4]),
    edited('a sign in a translation', '', [ENGLISH, '/signs', { 'alarm-1': '-1' }]),
    edited('an order in a translation', '/items', [ENGLISH, '/items', Object.values(text.items)]),
    edited('an empty string', '/title', [ENGLISH, '/title', '']),
    edited('a blank at the end, where a mark could hide', '/title', [ENGLISH, '/title', 'Check ']),
    edited('a mark that turns the reading direction', '/title', [ENGLISH, '/title', '\u202eab']),
  ],
};
