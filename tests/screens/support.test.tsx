import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SUPPORT_LINES, SUPPORT_REGIONS } from '#content';
import { contentOf } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const route = { screen: 'support', language: 'en' } as const;
const choose = (name: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: 'Country' }), name);
const namesShown = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const namesOf = (region: string) =>
  SUPPORT_LINES.filter((line) => line.region === region).map(({ name }) => name);

describe('people to talk to', () => {
  it('are told for every country, folded, before the page has woken', async () => {
    const { container } = await openScreen(route, { isAwake: false });
    const folded = [...container.querySelectorAll('main details summary')];
    expect(folded).toHaveLength(SUPPORT_REGIONS.length);
    expect(container.querySelectorAll('main details h3')).toHaveLength(SUPPORT_LINES.length);
  });

  it('are guessed for nobody: no country is chosen at first', async () => {
    await openScreen(route);
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveProperty('value', '');
  });

  it('are shown for the chosen country at once, and for no other', async () => {
    const { container } = await openScreen(route);
    await choose('Germany');
    expect(namesShown()).toEqual(namesOf('DE'));
    expect(screen.getByText('Emergency numbers (Germany): 112 or 110.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Call 116 016' }).getAttribute('href')).toBe(
      'tel:116016',
    );
    expect(await axeProblems(container)).toEqual([]);
    await choose('Show all');
    expect(container.querySelectorAll('main details')).toHaveLength(SUPPORT_REGIONS.length);
  });

  it('can be found somewhere else through the directory', async () => {
    await openScreen(route);
    await choose('Somewhere else');
    expect(namesShown()).toEqual(['Find A Helpline']);
  });

  it('are chosen without a trace: the country is kept nowhere', async () => {
    const { storage } = await openScreen(route);
    await choose('Brazil');
    expect([contentOf(storage), contentOf(sessionStorage)]).toEqual([{}, {}]);
    expect(location.search + location.hash).toBe('');
  });

  it('are named beside the sentence that nobody reads the answers', async () => {
    await openScreen(route);
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/^Nobody here reads your answers\./)).toBeDefined();
  });
});
