import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The scripts and stylesheets that a built page asks for by itself, scripts being on: at once, or once its words are painted. */
export function filesAskedFor(place: string): readonly string[] {
  const page = readFileSync(join(inject('siteFolder'), place, 'index.html'), 'utf8');
  const html = page.replaceAll(/<noscript>.*?<\/noscript>/gs, '');
  const atOnce = [...html.matchAll(/ (?:src|href)="([^"]+\.(?:js|css))"/g)];
  const [, later] = / data-ahead="([^"]+)"/.exec(html) ?? [];
  return [
    ...new Set(atOnce.map(([, link = '']) => join(place, link))),
    ...(later?.split(' ') ?? []).map((name) => join('assets', name)),
  ];
}
