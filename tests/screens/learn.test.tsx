import { FORMS } from 'virtual:mooring-forms';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLES, SOURCES } from '#content';
import type { AnswerSheet } from '#session';
import { entry } from '../session/kit/form.ts';
import { SHEETS } from './kit/answer-by-role.ts';
import { sittingFor } from './kit/sittings.ts';
import { openScreen } from './kit/open-screen.tsx';

afterEach(cleanup);

const openArticle = (article: string) => openScreen({ screen: 'article', language: 'en', article });

describe('the list of all there is to read', () => {
  it('leads to every article, with a line on each', async () => {
    const { container } = await openScreen({ screen: 'learn', language: 'en' });
    const main = within(container.querySelector('main') ?? container);
    const hrefs = main.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(ARTICLES.map(({ id }) => `../../en/learn/${id}/`));
    for (const link of main.getAllByRole('link')) {
      expect(link.nextElementSibling?.textContent).toMatch(/\w.*\.$/);
    }
  });
});

describe('an article', () => {
  it.each(ARTICLES.map((article) => [article.id, article] as const))(
    '(%s) says in words how sure each piece of research is, and leads to its sources',
    async (id, article) => {
      const { container } = await openArticle(id);
      const research = article.sections.flatMap((one) =>
        one.passages.flatMap((passage) => (passage.kind === 'research' ? [passage] : [])),
      );
      const labels = screen.getAllByText(/^(Strong|Moderate|Early) evidence|^A picture, not/);
      expect(labels).toHaveLength(research.length);
      const cites = [...container.querySelectorAll('a[href^="#source-"]')];
      expect(cites).toHaveLength(research.flatMap((passage) => passage.cites).length);
      for (const cite of cites) {
        expect(container.querySelector(cite.getAttribute('href') ?? '')).not.toBeNull();
      }
      for (const source of new Set(research.flatMap((passage) => passage.cites))) {
        const link = screen.getByRole('link', { name: SOURCES[source].title });
        expect(link.getAttribute('href')).toBe(SOURCES[source].url);
      }
    },
  );

  it('says when it was read against its sources, and what to read next', async () => {
    await openArticle('friendships');
    expect(screen.getByText('Last read against its sources on November 24, 2026.')).toBeDefined();
    const next = screen.getByRole('link', { name: 'Read next: For parents' });
    expect(next.getAttribute('href')).toBe('../../../en/learn/for-parents/');
  });

  it('puts the notice beside the name “attachment therapy”, with the statement and help', async () => {
    const { container } = await openArticle('attachment-based-therapy');
    const notice = screen.getByRole('heading', { name: 'About the name' }).parentElement;
    expect(notice?.textContent).toMatch(/holding or restraining a child.*local child protection/);
    const links = within(notice ?? container).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      SOURCES['aacap-2022'].url,
      '../../../en/support/',
    ]);
  });
});

describe('a result', () => {
  it.each([
    ['holding close', 'Read about holding close', 'anxious-pattern'],
    ['no clear pattern', 'Read how this check relates to research', 'this-check-and-research'],
  ])('of someone %s leads to the pages that go with it', async (name, label, article) => {
    const sheets = Object.entries(SHEETS).flatMap(([id, sheet]) => (id === name ? [sheet] : []));
    await openScreen({ screen: 'results', language: 'en', form: entry.id }, { sheets });
    const link = screen.getByRole('link', { name: label });
    expect(link.getAttribute('href')).toBe(`../../../en/learn/${article}/`);
  });

  it('about several people names whom each page goes with, and each page once', async () => {
    const form = { screen: 'results', language: 'en', form: 'relationship-check' } as const;
    const blank = await sittingFor(form);
    const loaded = await FORMS.find(({ id }) => id === form.form)?.load('en');
    const close = (sheet: AnswerSheet): AnswerSheet => ({
      ...sheet,
      answers: Object.fromEntries(
        (loaded?.questionnaire.scales ?? []).flatMap(({ role, items }) =>
          items.map(({ item, sign }) => [item, (role === 'anxious') === (sign === 1) ? '5' : '1']),
        ),
      ),
    });
    await openScreen(form, { sheets: blank.slice(0, 2).map(close) });
    const links = screen.getAllByRole('link', { name: 'Read about holding close' });
    expect(links).toHaveLength(1);
    expect(links[0]?.closest('li')?.textContent).toMatch(/^A partner: On the/);
  });
});
