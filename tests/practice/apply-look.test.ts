// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '#practice';
import { applyLook, lookOfPractice } from '#practice/reader';
import { anySettings } from './kit/arbitrary.ts';

const NOTHING = lookOfPractice(NO_SETTINGS);

function propertiesOf(root: HTMLElement): Readonly<Record<string, string>> {
  const names = Array.from(root.style);
  return Object.fromEntries(names.map((name) => [name, root.style.getPropertyValue(name)]));
}

describe('a page', () => {
  it('takes on a look, and keeps nothing of the look before', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (first, second) => {
        const root = document.createElement('div');
        const look = lookOfPractice(second);
        applyLook(lookOfPractice(first), root);
        applyLook(look, root);
        expect(propertiesOf(root)).toEqual(look.properties);
        expect(root.dataset['theme'] ?? 'auto').toBe(look.theme);
      }),
      { numRuns: 60 },
    );
  });

  it('is as it was when the look goes, and what others had set stays', () => {
    const root = document.createElement('div');
    root.style.setProperty('--own', '1px');
    const settings = { ...NO_SETTINGS, accent: '#7a3b2e', theme: 'dark', radius: 3 } as const;
    applyLook(lookOfPractice(settings), root);
    expect(root.style.length).toBe(7);
    applyLook(NOTHING, root);
    expect(propertiesOf(root)).toEqual({ '--own': '1px' });
    expect(root.dataset['theme']).toBeUndefined();
  });
});
