import { describe, expect, it } from 'vitest';
import { EMBED_STEPS, HEIGHT_STEP } from '#embed';
import { SETTING_NAMES } from '#practice';
import { lookOfPractice, readSettings } from '#practice/reader';
import { htaccess } from '../../site/hosting/apache.ts';
import { headersFile } from '../../site/hosting/headers-file.ts';
import { nginxConf } from '../../site/hosting/nginx.ts';
import { sourceOf } from '../../site/first-styles.ts';
import { framePolicy, headersFor, pagePolicy, type Kind } from '../../site/hosting/policy.ts';
import { readSource } from './walls/read-tree.ts';

/** What an example of the tables says, as attributes. */
function examplesIn(text: string): Readonly<Record<string, string>> {
  const cells = text.match(/^\| `.*$/gm)?.map((row) => row.split('|').at(-2) ?? '') ?? [];
  const pairs = cells.flatMap((cell) => [...cell.matchAll(/(\w+)="([^"]*)"/g)]);
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

describe('the chapters for those who have a website', () => {
  const { text } = readSource('README.md');
  const { label, button, close, sandbox, v, ...given } = examplesIn(text);

  it('give an example of every setting, and the frame takes each as it is', () => {
    const offered = (given['forms'] ?? '').split(',');
    const { settings, notes } = readSettings({ v, ...given }, offered);
    expect([...notes, ...lookOfPractice(settings).notes]).toEqual([]);
    expect(Object.keys(given).sort()).toEqual([...SETTING_NAMES].sort());
    const manifest = readSource('questionnaires/manifest.json').text;
    expect(offered.filter((id) => !manifest.includes(`"id": "${id}"`))).toEqual([]);
  });

  it('name what else the lines can say, and every step and event that a page hears of', () => {
    expect([label, button, close, sandbox]).not.toContain(undefined);
    const types = ['ready', 'height', 'screen', 'done'].map((type) => `\`mooring:${type}\``);
    expect([...types, ...EMBED_STEPS].filter((name) => !text.includes(name))).toEqual([]);
    expect(text).toContain(`in steps of ${HEIGHT_STEP} pixels`);
  });
});

function directivesIn(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
}

const STYLE = sourceOf('body{margin:0}');
const PAGE_POLICY = pagePolicy(STYLE);
const FRAME_POLICY = framePolicy(STYLE);

describe('the policy', () => {
  const ofTypes = [
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'mooring-frame mooring-worker'],
  ];

  it('lets nothing in that is not named, and nothing of another site or out of a text', () => {
    const found = [...directivesIn(PAGE_POLICY)];
    expect(found[0]).toEqual(['default-src', "'none'"]);
    expect(found.slice(-2)).toEqual(ofTypes);
    const sources = found.slice(0, -2).map(([, from]) => from);
    expect(new Set(sources)).toEqual(new Set(["'self'", "'none'", `'self' ${STYLE}`]));
    // The one text that a page may bring along: its styles, letter for letter.
    expect(directivesIn(PAGE_POLICY).get('style-src')).toBe(`'self' ${STYLE}`);
    expect(STYLE).toMatch(/^'sha256-[\w+/]{43}='$/);
  });

  it('begins in a frame with any host for what it needs there, and never with a text', () => {
    const strict = directivesIn(PAGE_POLICY);
    const differing = [...directivesIn(FRAME_POLICY)].filter(
      ([name, sources]) => strict.get(name) !== sources,
    );
    expect(differing).toEqual(
      ['script-src', 'style-src', 'font-src', 'connect-src'].map((name) => [
        name,
        `'self' http: https:${name === 'style-src' ? ` ${STYLE}` : ''}`,
      ]),
    );
  });

  it('says the same in a page as in a header, which adds who may frame the page', () => {
    const header = (kind: Kind) =>
      headersFor(kind, STYLE).find(({ name }) => name === 'Content-Security-Policy')?.value;
    expect(header('frame')).toBe(FRAME_POLICY);
    expect(header('other')).toBe(`${PAGE_POLICY}; frame-ancestors 'self'`);
    expect(header('asset')).toBeUndefined();
  });
});

describe('the files for servers', () => {
  it('for nginx say what the policy says, each page its own', () => {
    const text = nginxConf(STYLE);
    const said = [...text.matchAll(/"(default-src [^"]*)"/g)].map(([, policy]) => policy);
    expect(said).toEqual([`${PAGE_POLICY}; frame-ancestors 'self'`, FRAME_POLICY]);
    for (const kind of ['frame', 'asset', 'other'] as const) {
      for (const { name, value } of headersFor(kind, STYLE)) {
        expect(text).toContain(`"${value}";`);
        expect(text).toContain(`add_header ${name} $mooring_`);
      }
    }
  });

  it('has no line that is too long, and no more rules than a host takes', () => {
    const languages = Array.from(
      { length: 30 },
      (_, index) => `l${String.fromCharCode(97 + index)}/`,
    );
    const screens = Array.from({ length: 25 }, (_, index) => `s${index}/`);
    const pages = [
      '',
      ...languages.flatMap((one) => [one, ...screens.map((screen) => one + screen)]),
    ];
    const lines = headersFile(pages, ['icon.svg', 'embed.js', 'practice.json'], STYLE).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  it('asks Apache for nothing that a folder of its own may not ask for', () => {
    const asked = htaccess(STYLE)
      .match(/^ *[A-Z]\w+/gm)
      ?.map((name) => name.trim());
    expect([...new Set(asked)].sort()).toEqual([
      'AddCharset',
      'AddOutputFilterByType',
      'AddType',
      'Header',
    ]);
  });
});
