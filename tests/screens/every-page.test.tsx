import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PSEUDO_LANGUAGE } from '#i18n';
import { formatRoute } from '#wiring';
import { allRoutes } from '../../src/app/all-routes.ts';
import { loadPage } from '../../src/app/load-page.ts';
import { axeProblems } from '../ui/kit/axe.ts';
import { headingProblems } from './kit/headings.ts';
import { openScreen } from './kit/open-screen.tsx';
import { sittingFor } from './kit/sittings.ts';
import { wordsFromCode, wordsOn } from './kit/words-on.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const rowsIn = (language: string) =>
  allRoutes(language).map((route) => [formatRoute(route), route] as const);

describe('every page in the language made up for tests', () => {
  it.each(rowsIn(PSEUDO_LANGUAGE.code))(
    '%s holds no word that was written in code',
    async (...row) => {
      const [, route] = row;
      const { container, title, description } = await openScreen(route, {
        sheets: await sittingFor(route),
      });
      const words = wordsOn(container);
      // What is left of a frame is one sentence on purpose.
      expect(words.length).toBeGreaterThan(route.screen === 'left' ? 1 : 20);
      expect(wordsFromCode([...words, title, description])).toEqual([]);
    },
  );

  it('would show one: a plain word, a plain label and an unmarked word are all found', () => {
    const found = ['⟦ŝŧářŧ⟧ Start', 'ŝŧářŧ', '⟦Start⟧', 'Start'];
    const fine = ['⟦ŝŧářŧ ~⟧', '⟦ŝŧ⟦á⟧řŧ ~⟧ · 12', '988', '⟦ŵřîŧé ŧó Samaritans ~⟧'];
    expect(wordsFromCode([...found, ...fine])).toEqual(found);
  });
});

describe('every page in English', () => {
  it.each(rowsIn('en'))(
    '%s has one first heading, no gap, and nothing axe or React objects to',
    async (...row) => {
      const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const [, route] = row;
      const { container, title, description } = await openScreen(route, {
        sheets: await sittingFor(route),
      });
      expect(headingProblems(container)).toEqual([]);
      expect(
        wordsOn(container).filter((text) => /\{\{|\}\}|\$t\(|^[a-z]+(\.\w+)+$/.test(text)),
      ).toEqual([]);
      expect([title, description].filter((text) => /\{\{|^[a-z]+\./.test(text))).toEqual([]);
      // Pages of statements are alike to axe: one of them stands for all.
      if (!('page' in route) || route.page === 1) {
        expect(await axeProblems(container)).toEqual([]);
      }
      expect(complaints.flatMap(({ mock }) => mock.calls)).toEqual([]);
    },
  );

  it('have a title of their own', async () => {
    const pages = await Promise.all(allRoutes('en').map((route) => loadPage(route)));
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });
});
