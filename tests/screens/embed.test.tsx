import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { axeProblems } from '../ui/kit/axe.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const START = { screen: 'embed', language: 'en' } as const;

/** Everything that a practice can add to the start. */
const FULL = {
  practice: 'Harbour Street',
  note: 'We are two, and the kettle is on.',
  action: { words: 'Book a first talk', link: 'https://practice.example/book' },
};

function openHeading(): string | null | undefined {
  return screen.getByRole('heading', { level: 1 }).textContent;
}

describe('the check in another page', () => {
  it.each([
    ['as it comes', {}],
    ['with all that a practice can add', FULL],
    ['with all left out that can be', { hide: ['intro', 'session', 'learn', 'credit'] as const }],
  ])('has nothing that axe finds, %s', async (_what, settings) => {
    const { container } = await openScreen(START, {}, undefined, settings);
    expect(await axeProblems(container)).toEqual([]);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  it('is one whole page while it pauses, with the keyboard on its heading', async () => {
    const { container } = await openScreen(START);
    const before = openHeading();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(openHeading()).toBe('Take a moment');
    expect(screen.getByRole('main').contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toBe('Take a moment');
    expect(await axeProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(openHeading()).toBe(before);
    expect(document.activeElement?.textContent).toBe(before);
  });
});
