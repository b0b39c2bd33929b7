import { FORMS } from 'virtual:mooring-forms';
import { startSitting, type AnswerSheet } from '#session';
import type { Route } from '#wiring';

/** A blank sitting about three people, where a route's form asks about people; otherwise nothing. */
export async function sittingFor(route: Route): Promise<readonly AnswerSheet[]> {
  const entry = FORMS.find((form) => 'form' in route && form.id === route.form);
  if (entry === undefined || entry.maxTurns === 1) return [];
  const { id, version, digest } = entry;
  const { questionnaire } = await entry.load('en');
  const start = { sitting: 's-1', questionnaire: { id, version, digest }, language: 'en' };
  return startSitting({ ...start, now: '2026-11-24T10:00:00.000Z' }, questionnaire.targets);
}
