import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS, type PracticeSettings } from '#practice';
import { lookOfPractice } from '#practice/reader';
import { anyColour, anySettings } from './kit/arbitrary.ts';
import { coloursOf, contrast, hueOf, THEMES } from './kit/tokens-css.ts';

const SURFACES = ['paper', 'sheet', 'mist'];
const DRAWN = ['control', 'secure', 'anxious', 'avoidant', 'disorganized'];

function lookOf(settings: Partial<PracticeSettings>) {
  return lookOfPractice({ ...NO_SETTINGS, ...settings });
}

describe('a look', () => {
  it('is nothing where a practice says nothing', () => {
    const nothing = {
      properties: {},
      theme: 'auto',
      accent: null,
      groundContrast: null,
      notes: [],
    };
    expect(lookOf({})).toEqual(nothing);
    expect(lookOf({ practice: 'Lee', type: 'ours' })).toEqual(nothing);
  });

  it('rounds cards, fields and buttons in one measure', () => {
    const at = (radius: number) => lookOf({ radius }).properties;
    expect(at(8)).toEqual({ '--r-1': '4px', '--r-2': '8px', '--r-button': '8px' });
    expect(at(0)).toEqual({ '--r-1': '0px', '--r-2': '0px', '--r-button': '0px' });
  });

  it('gives one family to text and headings, and loads none', () => {
    for (const type of ['system', 'serif'] as const) {
      const { '--sans': sans, '--serif': serif, ...rest } = lookOf({ type }).properties;
      expect(sans).toBe(serif);
      expect(sans).toMatch(type === 'system' ? /^system-ui/ : /Georgia/);
      expect(rest).toEqual({});
    }
  });

  it('has the theme that the practice chose', () => {
    expect(lookOf({ theme: 'dark' }).theme).toBe('dark');
    expect(lookOf({ theme: 'light', accent: '#7a3b2e' }).theme).toBe('light');
  });

  it('writes every colour as two plain ones', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { properties } = lookOfPractice(settings);
        for (const [name, value] of Object.entries(properties)) {
          if (/^--(r-|sans|serif)/.test(name)) continue;
          expect(value).toMatch(/^light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)$/);
        }
      }),
    );
  });
});

describe('a ground', () => {
  it('has readable ink and accents on it and on what lies on it, or is left out with a note', () => {
    let painted = 0;
    fc.assert(
      fc.property(fc.option(anyColour), anyColour, (accent, ground) => {
        const look = lookOf({ accent, ground });
        if (look.properties['--paper'] === undefined) {
          expect(look.notes).toEqual([{ name: 'ground', problem: 'low-contrast' }]);
          expect(look).toMatchObject({ theme: 'auto', accent: lookOf({ accent }).accent });
          return;
        }
        painted += 1;
        expect(look.notes).toEqual([]);
        const theme = look.theme === 'dark' ? 'dark' : 'light';
        expect(look.theme).toBe(theme);
        const colour = coloursOf(theme, look.properties);
        const worst = (tokens: readonly string[]) =>
          Math.min(
            ...tokens.flatMap((token) =>
              SURFACES.map((surface) => contrast(colour(token), colour(surface))),
            ),
          );
        expect(colour('paper')).toBe(ground);
        expect(worst(['ink'])).toBeGreaterThanOrEqual(7);
        expect(worst(['ink-soft'])).toBeGreaterThanOrEqual(4.5);
        expect(worst(['sea', 'sea-deep'])).toBeGreaterThanOrEqual(4.5);
        expect(worst(DRAWN)).toBeGreaterThanOrEqual(3);
        for (const token of ['sea', 'sea-deep']) {
          expect(contrast(colour(token), colour('on-sea'))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 600 },
    );
    expect(painted).toBeGreaterThan(50);
  });

  it('is left out only where neither ink can be read on it', () => {
    fc.assert(
      fc.property(anyColour, (ground) => {
        const isReadable = THEMES.some((theme) => {
          const own = coloursOf(theme, {});
          return contrast(own('ink'), ground) >= 7 && contrast(own('ink-soft'), ground) >= 4.5;
        });
        expect(lookOf({ ground }).properties['--paper'] !== undefined).toBe(isReadable);
      }),
    );
  });

  it('decides the theme: its ink is the one that reads better', () => {
    expect(lookOf({ ground: '#fdf6ec', theme: 'dark' }).theme).toBe('light');
    expect(lookOf({ ground: '#10241c', theme: 'light' }).theme).toBe('dark');
    expect(lookOf({ ground: '#fdf6ec' }).groundContrast).toBeGreaterThan(4.5);
    expect(lookOf({ ground: '#808080' }).groundContrast).toBeLessThan(4.5);
  });

  it('gives its hue to what lies on it', () => {
    const { properties } = lookOf({ ground: '#10241c' });
    const colour = coloursOf('dark', properties);
    expect(Math.abs(hueOf(colour('mist')).hue - hueOf('#10241c').hue)).toBeLessThan(8);
    expect(coloursOf('light', properties)('paper')).toBe(coloursOf('light', {})('paper'));
  });
});
