import { describe, expect, it } from 'vitest';
import { EMBED_STEPS, HEIGHT_STEP } from '#embed';
import { SETTING_NAMES } from '#practice';
import { lookOfPractice, readSettings } from '#practice/reader';
import { htaccess } from '../../site/hosting/apache.ts';
import { headersFile } from '../../site/hosting/headers-file.ts';
import { nginxConf } from '../../site/hosting/nginx.ts';
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

describe('the files for servers', () => {
  it('for nginx is what the policy says', async () => {
    await expect(nginxConf()).toMatchFileSnapshot('../../hosting/nginx.conf');
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
    const lines = headersFile(pages, ['icon.svg', 'embed.js', 'practice.json']).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  it('asks Apache for nothing that a folder of its own may not ask for', () => {
    const asked = htaccess()
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
