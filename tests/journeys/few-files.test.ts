import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BEGIN, questions, WELCOME } from './steps/places.ts';

/** The scripts and stylesheets that a page asks for at once. */
function filesOf(place: string): readonly string[] {
  const html = readFileSync(join(inject('siteFolder'), place, 'index.html'), 'utf8');
  const links = [...html.matchAll(/ (?:src|href)="([^"]+\.(?:js|css))"/g)];
  return [...new Set(links.map(([, link = '']) => link))];
}

describe('the way to the first answer', () => {
  it.each([
    [WELCOME, 3],
    [BEGIN, 14],
    [questions(1), 3],
  ])('at %s asks for at most %i files', (place, most) => {
    const files = filesOf(place);
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThanOrEqual(most);
  });
});
