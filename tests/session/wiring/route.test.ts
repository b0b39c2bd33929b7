import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, formatRoute, linkFrom, parseRoute, type Route } from '#wiring';

const anyLanguage = fc.constantFrom('en', 'de', 'ast', 'pt-BR', 'zh-Hant-TW', 'en-XA');
const anyForm = fc
  .tuple(
    fc.constantFrom('a', 'attachment-check', 'begin', 'questions', 'index'),
    fc.stringMatching(/^[a-z0-9-]{0,20}$/),
  )
  .map((parts) => parts.join(''));

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    screen: fc.constantFrom('welcome', 'support', 'privacy', 'youth'),
    language: anyLanguage,
  }),
  fc.record({
    screen: fc.constantFrom('begin', 'review', 'results'),
    language: anyLanguage,
    form: anyForm,
  }),
  fc.record({
    screen: fc.constant('questions' as const),
    language: anyLanguage,
    form: anyForm,
    page: fc.integer({ min: 1, max: 9999 }),
  }),
);

/** Paths that look like ours, and pieces that do not. */
const anyPath = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...['en', 'en-XA', 'questions', 'results', 'support', 'attachment-check', '1', '01', '0'],
        ...['', '.', '..', 'index.html', 'EN', '%2e%2e', 'a b', '?', '#x', '__proto__', '\\', '-1'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('/')),
  anyRoute.map((route) => `/${formatRoute(route)}index.html`),
  fc.string(),
);

function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((segment) => segment !== '');
}

describe('an address', () => {
  it('says where one is, both ways', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        const path = formatRoute(route);
        expect(parseRoute(path, 'xx')).toEqual(route);
        expect(parseRoute(`${path}index.html`, 'xx')).toEqual(route);
        expect(parseRoute(path.slice(0, -1), 'xx')).toEqual(route);
        expect(path).toMatch(/^[^/].*\/$/);
      }),
    );
  });

  it('of any kind is a place of ours that is written the same, or none at all', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPath, (path) => {
        const route = parseRoute(path, 'en');
        if (route === null || segmentsOf(path).length === 0) return;
        found += 1;
        expect(segmentsOf(formatRoute(route))).toEqual(segmentsOf(path));
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it.each(['', '/', 'index.html', '/index.html', '//'])(
    'at the root (%j) is the first page of the usual language',
    (path) => {
      expect(parseRoute(path, 'de')).toEqual({ screen: 'welcome', language: 'de' });
    },
  );

  it.each([
    ...['EN/', 'english/', '../en/', 'en/../', 'en/nowhere/', 'en/welcome/', 'en/begin/'],
    ...['en/support/attachment-check/', 'en/results/a/1/', 'en/questions/a/', 'en/questions/a/0/'],
    ...[
      'en/questions/a/01/',
      'en/questions/a/1.5/',
      'en/questions/a/99999/',
      'en/questions/a/1/2/',
    ],
    ...[
      'en/results/A/',
      'en/results/%61/',
      'en/results/a?b/',
      'en/results/<b>/',
      'en/results/a b/',
    ],
    ...[
      'en/results/__proto__/',
      'en/constructor/',
      'javascript:alert(1)',
      'en/index.html/support/',
    ],
    ...[
      'http://example.org/en/',
      `en/results/${'a'.repeat(65)}/`,
      'en\\support\\',
      'en/support/\n',
    ],
  ])('like %j is no place of ours', (path) => {
    expect(parseRoute(path, 'en')).toBeNull();
  });
});

describe('a link', () => {
  it('leads to the same page from any page, in whatever folder of whatever host the site lies', () => {
    const roots = [
      'https://example.org/',
      'https://example.org/a/b%20c/',
      'http://[::1]:8080/x/y/z/',
    ];
    const anyFrom = fc.oneof(fc.constant(''), anyRoute.map(formatRoute));
    fc.assert(
      fc.property(
        fc.constantFrom(...roots),
        anyFrom,
        fc.constantFrom('', 'index.html'),
        anyRoute,
        (root, from, file, to) => {
          const page = new URL(from + file, root);
          expect(new URL(linkFrom(from, to), page).href).toBe(root + formatRoute(to));
          expect(new URL('../'.repeat(depthOf(from)) || './', page).href).toBe(root);
        },
      ),
    );
  });

  it('is never an address of its own, so that it cannot lead to another host', () => {
    fc.assert(
      fc.property(anyRoute, anyRoute, (from, to) => {
        expect(linkFrom(formatRoute(from), to)).toMatch(/^(\.\.\/)+[a-z]/);
        expect(linkFrom('', to)).toMatch(/^[a-z]/);
      }),
    );
  });
});
