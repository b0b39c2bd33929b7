import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeKey, type Homework } from '#sharing';
import { openHomeworkForm, setSending, takeHomework, type Wiring } from '#wiring';
import { entry, itemIds } from '../session/kit/form.ts';
import { answeredWith } from '../session/kit/sheets.ts';
import { asking, homeworkFor, linkOf } from './kit/homework-links.ts';
import { openScreen } from './kit/open-screen.tsx';

const { recipient } = await makeKey();

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(cleanup);

function begin(wiring: Wiring, fields: Partial<Homework>) {
  const link = linkOf(homeworkFor(recipient, fields));
  takeHomework(wiring, link);
  const [held] = wiring.homeworks.getState().homeworks;
  if (held === undefined) throw new Error('Nothing was taken in');
  openHomeworkForm(wiring, held, asking('full'), 'en');
  for (const item of itemIds) {
    const { questionnaire } = asking('full');
    wiring.keeper.answer({ questionnaire, turn: 0, language: 'en' }, item, '3');
  }
  return link;
}

async function openOn(screenName: 'review' | 'results', fields: Partial<Homework> = {}) {
  const opened = await openScreen({ screen: screenName, language: 'en', form: entry.id });
  let id = '';
  act(() => {
    ({ id } = begin(opened.wiring, fields));
  });
  return { ...opened, id };
}

describe('finishing a check that is homework', () => {
  it.each([
    ['to be read alone', {}, 'Show my result', 'results'],
    ['to be opened together', { reading: 'together' }, 'Done: back to my homework', 'homework'],
    [
      'with another form to go',
      { forms: [asking('full'), asking('short')] },
      'Done: back to my homework',
      'homework',
    ],
  ] as const)('(%s) leads where it should', async (_what, fields, name, to) => {
    const { gone } = await openOn('review', fields);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(gone.map(({ route }) => route.screen)).toEqual([to]);
  });

  it('says what closing the tab would lose, unless it is kept', async () => {
    await openOn('review');
    const warning = /send what you want to send before you close this tab/;
    expect(screen.getByText(warning)).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: /Keep it on this device/ }));
    expect(screen.queryByText(warning)).toBeNull();
  });

  it('says nothing of homework on a check of one’s own', async () => {
    const sheet = answeredWith(itemIds.map(() => '3'));
    await openScreen({ screen: 'review', language: 'en', form: entry.id }, { sheets: [sheet] });
    expect(screen.queryByText(/homework/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Show my result' })).toBeDefined();
  });
});

describe('the result of a check that is homework', () => {
  it('says whose it is, with the ways back and on to what is sent', async () => {
    await openOn('results', { name: 'Kim' });
    expect(screen.getByText('Kim').tagName).toBe('BDI');
    expect(screen.getByRole('link', { name: 'Back to my homework' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Choose what goes back' })).toBeDefined();
  });

  it('has no way to send where nothing goes back', async () => {
    const { wiring, id } = await openOn('results');
    act(() => {
      setSending(wiring, id, false);
    });
    expect(screen.queryByRole('link', { name: 'Choose what goes back' })).toBeNull();
  });
});
