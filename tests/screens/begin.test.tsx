import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { contentOf } from '../storage/fake-storage.ts';
import { entry } from '../session/kit/form.ts';
import { answeredWith, blank } from '../session/kit/sheets.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const route = { screen: 'begin', language: 'en', form: entry.id } as const;
const adult = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /18 or older/ });
const shared = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /shared device/ });
const start = () => userEvent.click(screen.getByRole('button', { name: 'Start' }));

describe('starting', () => {
  it('has nothing ticked beforehand', async () => {
    await openScreen(route);
    expect([adult().checked, shared().checked]).toEqual([false, false]);
  });

  it('needs the word that one is 18 or older, says so at the box, and keeps nothing before it', async () => {
    const { gone, storage, container } = await openScreen(route);
    await start();
    const said = await screen.findByRole('alert');
    expect(adult().getAttribute('aria-describedby')).toBe(said.id);
    expect(adult().getAttribute('aria-invalid')).toBe('true');
    expect(await axeProblems(container)).toEqual([]);
    expect(gone).toEqual([]);
    expect(contentOf(storage)).toEqual({});
  });

  it('leads to the first page of statements, with a fresh sheet on the device', async () => {
    const { gone, storage, wiring } = await openScreen(route);
    await userEvent.click(adult());
    await start();
    expect(gone.map((step) => step.route)).toEqual([
      { screen: 'questions', language: 'en', form: entry.id, page: 1 },
    ]);
    const [sheet] = wiring.session.getState().sheets;
    expect(sheet?.questionnaire).toEqual(blank.questionnaire);
    expect(Object.values(contentOf(storage))).toEqual([JSON.stringify(sheet)]);
  });

  it('on a shared device keeps it in the tab alone', async () => {
    const { storage, wiring } = await openScreen(route);
    await userEvent.click(adult());
    await userEvent.click(shared());
    await start();
    expect(wiring.session.getState().keeping).toBe('chosen');
    expect(wiring.session.getState().sheets).toHaveLength(1);
    expect(contentOf(storage)).toEqual({});
  });

  it('is not for people under 18: their way leads elsewhere and keeps nothing', async () => {
    const { storage, gone } = await openScreen(route);
    await userEvent.click(screen.getByRole('link', { name: 'I am under 18' }));
    expect(gone.map((step) => step.route)).toEqual([{ screen: 'youth', language: 'en' }]);
    expect(contentOf(storage)).toEqual({});
  });
});

describe('a check that is open already', () => {
  it('is offered to go on with, so that nobody starts over by mistake', async () => {
    const { gone } = await openScreen(route, { sheets: [answeredWith(['1', 'declined'])] });
    expect(screen.getByText(/2 of 36 statements/)).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Go on with it' }));
    expect(gone.map((step) => step.route.screen)).toEqual(['review']);
  });

  it('is not spoken of when it is blank or finished', async () => {
    const finished = { ...answeredWith(['1']), finishedAt: blank.startedAt };
    await openScreen(route, { sheets: [blank] });
    expect(screen.queryByRole('link', { name: 'Go on with it' })).toBeNull();
    cleanup();
    await openScreen(route, { sheets: [finished] });
    expect(screen.queryByRole('link', { name: 'Go on with it' })).toBeNull();
  });
});
