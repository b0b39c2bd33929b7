import { FORMS } from 'virtual:mooring-forms';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { answerItem, type AnswerSheet } from '#session';
import { entry, form } from '../session/kit/form.ts';
import { LATER } from '../session/kit/sheets.ts';
import { contentOf } from '../storage/fake-storage.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { SHEETS } from './kit/answer-by-role.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { sittingFor } from './kit/sittings.ts';
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

  it('lets line breaks fill no lines, so that a few words cannot fill more than a page', async () => {
    await openSession(worried());
    const own = screen.getByRole('textbox', { name: 'In your own words' });
    await userEvent.type(own, 'One.{Enter}{Enter}{Enter}Two.');
    expect(within(paper()).getByText('One. Two.').textContent).toBe('One. Two.');
  });

  it('lends questions to the free fields one after another, until all three are taken', async () => {
    await openSession(worried());
    await userEvent.type(screen.getByRole('textbox', { name: 'Question 1' }), 'Mine?');
    await userEvent.click(screen.getByText('Some to borrow'));
    const lent = screen.getByRole('button', { name: 'How will we know that it helps?' });
    await userEvent.click(lent);
    const second = screen.getByRole<HTMLInputElement>('textbox', { name: 'Question 2' });
    expect(second.value).toBe('How will we know that it helps?');
    expect(document.activeElement).toBe(second);
    await userEvent.click(lent);
    expect(screen.queryByText('Some to borrow')).toBeNull();
    expect(within(paper()).getByText('Mine?')).toBeDefined();
  });

  it('without a result leads to the check', async () => {
    const { container } = await openScreen({ screen: 'session', language: 'en', form: entry.id });
    expect(container.querySelector('article')).toBeNull();
    const way = screen.getByRole('link', { name: 'Start the check' });
    expect(way.getAttribute('href')).toBe(`../../../en/begin/${entry.id}/`);
  });
});

describe('the page for a session about several people', () => {
  async function openAbout(language = 'en') {
    const route = { screen: 'session', language, form: 'relationship-check' } as const;
    const blanks = await sittingFor(route);
    const about = await FORMS.find(({ id }) => id === route.form)?.load('en');
    const items = about?.questionnaire.items.map(({ id }) => id) ?? [];
    const sheets = blanks.map((sheet) =>
      items.reduce((given, item) => answerItem(given, item, '4', LATER), sheet),
    );
    return openScreen(route, { sheets });
  }

  it('holds no word that was written in code, and nothing that axe objects to', async () => {
    const { container } = await openAbout(PSEUDO_LANGUAGE.code);
    for (const box of screen.getAllByRole('checkbox', { checked: false }).slice(0, 6)) {
      await userEvent.click(box);
    }
    expect(wordsFromCode(wordsOn(container))).toEqual([]);
    expect(await axeProblems(container)).toEqual([]);
  });

  it('has a part for each person, no pattern, and leaves out whoever is unticked', async () => {
    await openAbout();
    const people = boxes('People');
    const names = people.map(({ labels }) => labels?.[0]?.textContent ?? '');
    const parts = () => within(paper()).getAllByRole('heading', { level: 3 });
    expect(parts().map(({ textContent }) => textContent)).toEqual([
      ...names,
      'About these numbers',
    ]);
    expect(screen.queryByRole('checkbox', { name: 'The sentence about the pattern' })).toBeNull();
    const [first] = people;
    if (first !== undefined) await userEvent.click(first);
    expect(parts().map(({ textContent }) => textContent)).not.toContain(names[0]);
  });

  it('says of every answer whom it is about', async () => {
    await openAbout();
    const [answer] = boxes('Answers that stood out');
    const [person] = boxes('People');
    if (answer !== undefined) await userEvent.click(answer);
    const line = `${answer?.labels?.[0]?.textContent ?? ''} (${person?.labels?.[0]?.textContent ?? ''})`;
    expect(within(paper()).getByText(line)).toBeDefined();
  });
});
