import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import type { AnswerSheet } from '#session';
import { entry, form } from '../session/kit/form.ts';
import { contentOf } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { SHEETS } from './kit/answer-by-role.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const sheets = Object.entries(SHEETS);

function openSession(sheet: AnswerSheet, language = 'en') {
  return openScreen({ screen: 'session', language, form: entry.id }, { sheets: [sheet] });
}

function worried(): AnswerSheet {
  const sheet = SHEETS['holding close'];
  if (sheet === undefined) throw new Error('No such sheet');
  return sheet;
}

const paper = () => screen.getByRole('article', { name: 'Your page' });
const boxes = (group: string) =>
  within(screen.getByRole('group', { name: group })).getAllByRole<HTMLInputElement>('checkbox');

describe('the page for a session', () => {
  it.each(sheets)('(%s) holds no word that was written in code', async (_name, sheet) => {
    const { container } = await openSession(sheet, PSEUDO_LANGUAGE.code);
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
  });

  it.each(sheets)('(%s) makes no complaint and leaves no gap', async (_name, sheet) => {
    const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const { container } = await openSession(sheet);
    expect(headingProblems(container)).toEqual([]);
    expect(wordsOn(container).filter((text) => /\{\{|undefined|NaN/.test(text))).toEqual([]);
    expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('brings the dimensions, the pattern and the date unless told otherwise, and no answers', async () => {
    const { container } = await openSession(worried());
    expect(paper().textContent).toMatch(/Anxious: 100, above the middle \(band 91 to 100\)/);
    expect(paper().textContent).toMatch(/Your answers lean toward holding close/);
    expect(paper().textContent).toMatch(/November 24, 2026/);
    expect(within(paper()).queryByText('Answers that stood out')).toBeNull();
    expect(await axeProblems(container)).toEqual([]);
  });

  it('always says what it is not, that its numbers are assumed, and which questionnaire it was', async () => {
    await openSession(worried());
    for (const box of screen.getAllByRole('checkbox', { checked: true })) {
      await userEvent.click(box);
    }
    expect(paper().textContent).toMatch(/This is not a diagnosis and not a screening test\./);
    expect(paper().textContent).toMatch(/have not been tested/);
    expect(paper().textContent).toMatch(/assumed numbers/);
    const digest = form.digests.structure.slice(0, 12);
    expect(paper().textContent).toContain(`${entry.id}@${entry.version}, fingerprint ${digest}`);
    expect(paper().textContent).not.toMatch(/Anxious|holding close|November/);
  });

  it('takes at most six of the answers that stood out', async () => {
    await openSession(worried());
    const all = boxes('Answers that stood out');
    expect(all.length).toBeGreaterThan(6);
    for (const box of all) await userEvent.click(box);
    expect(all.filter(({ checked }) => checked)).toHaveLength(6);
    expect(within(paper()).getAllByText(/^“.+” Strongly/)).toHaveLength(6);
  });

  it('shows what is typed at once, counts what is left, and stores none of it', async () => {
    const { storage } = await openSession(worried());
    const own = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In your own words' });
    await userEvent.type(own, 'I go quiet.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Question 2' }), 'Why then?');
    expect(within(paper()).getByText('I go quiet.')).toBeDefined();
    expect(within(paper()).getByText('Why then?')).toBeDefined();
    expect(screen.getByText('589 characters left')).toBeDefined();
    expect(own.maxLength).toBe(600);
    expect(contentOf(storage)).toEqual({});
  });

  it('without a result leads to the check', async () => {
    const { container } = await openScreen({ screen: 'session', language: 'en', form: entry.id });
    expect(container.querySelector('article')).toBeNull();
    const way = screen.getByRole('link', { name: 'Start the check' });
    expect(way.getAttribute('href')).toBe(`../../../en/begin/${entry.id}/`);
  });
});
