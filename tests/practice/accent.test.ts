import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '#practice';
import { lookOfPractice, THEME_TOKENS } from '#practice/reader';
import { anyColour } from './kit/arbitrary.ts';
import { coloursOf, contrast, cssNames, cssNumbers, hueOf, THEMES } from './kit/tokens-css.ts';

const SURFACES = ['paper', 'sheet', 'mist'];

function lookOfAccent(accent: string) {
  return lookOfPractice({ ...NO_SETTINGS, accent });
}

/** The lowest contrast of all texts in the accent and on it. */
function worstText(colour: (token: string) => string): number {
  const onSurfaces = ['sea', 'sea-deep'].flatMap((token) =>
    SURFACES.map((surface) => contrast(colour(token), colour(surface))),
  );
  const onAccent = ['sea', 'sea-deep'].map((token) => contrast(colour(token), colour('on-sea')));
  return Math.min(...onSurfaces, ...onAccent);
}

function hueApart(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

describe('the colours that accents are measured against', () => {
  it.each(THEMES)('are those of the stylesheet (%s)', (theme) => {
    const css = cssNumbers(theme);
    for (const [token, numbers] of Object.entries(THEME_TOKENS[theme])) {
      expect([token, css.get(token)]).toEqual([token, numbers]);
    }
  });

  it('are set under names that the stylesheet has', () => {
    const look = lookOfPractice({
      ...NO_SETTINGS,
      ...{ accent: '#7a3b2e', ground: '#ffffff', radius: 4, type: 'serif' },
    });
    expect(cssNames()).toEqual(expect.arrayContaining(Object.keys(look.properties)));
    expect(Object.keys(look.properties).length).toBeGreaterThan(10);
  });
});

describe('any accent', () => {
  it('can be read in both themes, as text, under text and under the pointer', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const look = lookOfAccent(accent);
        const worst = worstText(coloursOf(theme, look.properties));
        expect(worst).toBeGreaterThanOrEqual(4.5);
        expect(look.accent?.[theme].contrast).toBeCloseTo(Math.floor(worst * 100) / 100, 5);
      }),
      { numRuns: 400 },
    );
  });

  it('is shown as its owner chose it where that can be read, and the owner is told where it cannot', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const look = lookOfAccent(accent);
        const own = coloursOf(theme, {});
        const isReadable = SURFACES.every((token) => contrast(accent, own(token)) >= 4.5);
        const report = look.accent?.[theme];
        expect(report?.isAdjusted).toBe(!isReadable);
        expect(report?.shown === accent).toBe(isReadable);
        expect(coloursOf(theme, look.properties)('sea')).toBe(report?.shown);
      }),
    );
  });

  it('keeps its hue, and never gets more colourful', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const before = hueOf(accent);
        const after = hueOf(lookOfAccent(accent).accent?.[theme].shown ?? '');
        // Eight bits for each channel: a step of one turns the hue of a pale or dark colour by some degrees.
        expect(after.chroma).toBeLessThanOrEqual(before.chroma + 0.006);
        if (after.chroma < 0.02) return;
        expect(hueApart(before.hue, after.hue) * after.chroma).toBeLessThan(0.3);
      }),
      { numRuns: 400 },
    );
  });

  it('is moved by the smallest step: one back and it could not be read', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const { shown = '', isAdjusted = false } = lookOfAccent(accent).accent?.[theme] ?? {};
        fc.pre(isAdjusted);
        const own = coloursOf(theme, {});
        const worst = Math.min(...SURFACES.map((token) => contrast(shown, own(token))));
        expect(worst).toBeLessThan(4.8);
      }),
    );
  });

  it('stays as it is when what is shown is given as the accent', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const first = lookOfAccent(accent).accent?.[theme];
        const second = lookOfAccent(first?.shown ?? '').accent?.[theme];
        expect(second).toEqual({ ...first, isAdjusted: false });
      }),
    );
  });

  it('changes under the pointer', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (accent, theme) => {
        const colour = coloursOf(theme, lookOfAccent(accent).properties);
        expect(contrast(colour('sea'), colour('sea-deep'))).toBeGreaterThan(1.05);
      }),
    );
  });

  it.each([
    ['#000000', false, true],
    ['#ffffff', true, false],
    ['#ffff00', true, false],
    ['#07617c', false, true],
    ['#808080', true, true],
  ])('%s is adjusted in light: %s, in dark: %s', (accent, light, dark) => {
    const report = lookOfAccent(accent).accent;
    expect([report?.light.isAdjusted, report?.dark.isAdjusted]).toEqual([light, dark]);
  });
});
