import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { toShortDigest } from '#instrument';
import type { VisitOptions } from '../kit/browser-options.ts';
import type { Answers } from './answer-page.ts';

const MANIFEST = join(import.meta.dirname, '../../../questionnaires/manifest.json');

function digest(id: string): string {
  const entries = JSON.parse(readFileSync(MANIFEST, 'utf8')) as readonly {
    readonly id: string;
    readonly digests: { readonly structure: string };
  }[];
  const entry = entries.find((row) => row.id === id);
  if (entry === undefined) throw new Error('The manifest names no questionnaire');
  return toShortDigest(entry.digests.structure);
}

type StoredSheet = Readonly<Record<string, unknown>> & { readonly id: string };

/** A sheet as this version of the app stores it, with what is to be different. */
export function sheetWith(
  answers: Answers,
  changes: Readonly<Record<string, unknown>> & { readonly id?: string } = {},
): StoredSheet {
  return {
    format: 3,
    id: '1-1',
    sitting: '1-1',
    target: null,
    label: null,
    questionnaire: { id: 'attachment-check', version: '2.0.0', digest: digest('attachment-check') },
    language: 'en',
    startedAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:05:00.000Z',
    finishedAt: null,
    answers,
    ...changes,
  };
}

/** A sheet of the form about people, one of those that were begun together. */
export function sheetAbout(
  id: string,
  person: string,
  tense: 'present' | 'past',
  answers: Answers,
): StoredSheet {
  const form = 'relationship-check';
  return sheetWith(answers, {
    ...{ id, sitting: 'about-1', target: { person, tense } },
    questionnaire: { id: form, version: '1.0.0', digest: digest(form) },
    finishedAt: '2026-11-20T09:06:00.000Z',
  });
}

/** This browser's storage with texts under our keys, to begin a visit with. */
export function storageOf(texts: Readonly<Record<string, string>>): VisitOptions {
  const { origin } = new URL(inject('siteUrl'));
  const localStorage = Object.entries(texts).map(([name, value]) => ({ name, value }));
  return { storage: { cookies: [], origins: [{ origin, localStorage }] } };
}

/** A device that holds these sheets. */
export function deviceWith(...sheets: readonly StoredSheet[]): VisitOptions {
  return storageOf(
    Object.fromEntries(sheets.map((sheet) => [`mooring.sheet.${sheet.id}`, JSON.stringify(sheet)])),
  );
}

/** Everything in the browser's storage for the site. */
export async function readStorage(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage)));
}

/** The answers of the one sheet that is stored; none where no sheet is. */
export async function storedAnswers(page: Page): Promise<Answers> {
  const sheets = Object.entries(await readStorage(page)).filter(([key]) =>
    key.startsWith('mooring.sheet.'),
  );
  if (sheets.length > 1) throw new Error('More than one sheet is stored');
  const [first] = sheets;
  return first === undefined ? {} : (JSON.parse(first[1]) as { answers: Answers }).answers;
}
