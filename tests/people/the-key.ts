import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readQuestionnaire, toScoringKey } from '#instrument';
import type { ScoringKey } from '#scoring';

const FOLDER = 'questionnaires/attachment-check/2.0.0';

/** The key of the full check, read as the build reads it. */
export function fullKey(): ScoringKey {
  const files = ['questionnaire.json', 'text.en.json'].map((name) => ({
    path: `${FOLDER}/${name}`,
    text: readFileSync(new URL(`../../${FOLDER}/${name}`, import.meta.url), 'utf8'),
  }));
  const reading = readQuestionnaire(files, (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  if (!reading.ok) throw new Error('The full check does not read');
  return toScoringKey(reading.form.questionnaire);
}

/** The same key with another assumed reliability. */
export function withReliability(key: ScoringKey, reliability: number): ScoringKey {
  return { ...key, scales: key.scales.map((scale) => ({ ...scale, reliability })) };
}
