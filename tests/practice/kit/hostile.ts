/** Texts that would do harm, or show something other than they are, if a page used them as they come. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
  ],
  ...[' javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript://example.org/%0Aalert(1)'],
  ...[
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHN2Zz4=',
  ],
  ...[
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'filesystem:https://example.org/a',
    'file:/a',
  ],
  ...[
    'about:blank',
    'view-source:https://example.org',
    'intent://a#Intent;end',
    'sms:+4930',
    'ftp://example.org',
  ],
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'http://evil.example',
    './a',
    'evil.example',
  ],
  ...[
    'https://user:pass@evil.example',
    'https://bank.example@evil.example',
    'https://@evil.example:a',
  ],
  ...[
    'https://',
    'https://#',
    'https:// evil.example',
    'https://evil.example\\@bank.example',
    'https://[::1',
  ],
  ...[
    'https://evil\u202E.example',
    'https://evil\u200B.example',
    'https://a.example/\u2066x',
    'ht\u200Btps://a.example',
  ],
  ...[
    'tel:',
    'tel:+',
    'tel:*21*123#',
    'tel:+49;phone-context=evil',
    'tel:%2B49',
    'tel:javascript:1',
    'tel:0\n1',
  ],
  ...['mailto:', 'mailto:a', 'mailto:a@b.example?body=hello', 'mailto:a@b.example?cc=c@d.example'],
  ...[
    'mailto:a@b.example,c@d.example',
    'mailto:a%0Acc:b@c.example',
    'mailto:a@b.example%3Fbcc=c',
    'mailto:?to=a@b.example',
  ],
  ...[
    'red',
    'transparent',
    'rgb(0 0 0)',
    'url(https://evil.example/a.png)',
    'expression(alert(1))',
    'var(--sea)',
  ],
  ...[
    '#fff;background:url(//evil.example)',
    '#ffff',
    '#ff',
    '#fffffff',
    '##ffffff',
    '#ff ff ff',
    '#gggggg',
    '0xffffff',
  ],
  ...[
    '</style><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '"><iframe src=//evil.example>',
  ],
  ...[
    '}} body{display:none} {{',
    '@import "//evil.example/a.css"',
    '\\3c script',
    '-moz-binding:url(a)',
    '{{constructor.constructor("alert(1)")()}}',
  ],
  ...[
    'Dr. \u202Eeel',
    'Dr.\u200B Lee',
    '\uFEFFLee',
    'L\u0000ee',
    'Le\u001B[31me',
    'L\uD800ee',
    'L\u0316\u0317\u0318\u0319ee',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    '-0',
  ],
  ...[
    '1e9',
    '8px',
    '-1',
    '33',
    '9'.repeat(400),
    '1.5',
    '0x10',
    '١٢',
    '{"a":{"b":[1]}}',
    '[1,2]',
    '%',
    '%zz',
    '%u0041',
    ',,, ,',
  ],
  ...[
    'x'.repeat(100_000),
    '<b>'.repeat(33_000),
    ' '.repeat(100_000),
    '\u202E'.repeat(5000),
    'https://a.example/' + 'b'.repeat(100_000),
  ],
];

function throwing(): never {
  throw new Error('Nobody is to run this.');
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}

/** Values that a text cannot be: what JSON, or an object of somebody else's making, could hold. */
export function hostileValues(): readonly unknown[] {
  const loop: Record<string, unknown> = {};
  loop['loop'] = loop;
  const sparse: unknown[] = ['intro'];
  sparse[50] = 'learn';
  return [
    ...[
      Number.NaN,
      Infinity,
      -Infinity,
      -0.5,
      1e300,
      true,
      false,
      10n,
      Symbol('a'),
      () => throwing(),
    ],
    ...[
      {},
      [],
      [[]],
      [{}],
      [null],
      [undefined],
      sparse,
      loop,
      { toString: throwing, valueOf: throwing },
    ],
    ...[
      [{ toString: throwing }],
      new Date(Number.NaN),
      new Map([['a', 1]]),
      /a/,
      new String('#ffffff'),
      { __proto__: null },
    ],
    ...[
      Array.from({ length: 100_000 }, () => 'intro'),
      { 0: 'intro', length: 1 },
      new Uint8Array(8),
    ],
    ...[
      new Proxy({}, { get: throwing }),
      new Proxy([], { get: throwing }),
      new Proxy([], { getPrototypeOf: throwing }),
    ],
    parsed('{"__proto__":{"accent":"#000000"}}'),
    parsed('['.repeat(2000) + ']'.repeat(2000)),
  ];
}
