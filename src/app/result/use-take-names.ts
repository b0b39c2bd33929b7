import { useMemo } from 'react';
import { formatDate, formatTime, useTranslation } from '#i18n';
import type { AnswerSheet } from '#session';
import type { ScoredTake } from './take-groups.ts';

/** Names a check by its last day, and by what the person calls it; by the time too, where two would be called the same. */
export function useTakeNames(takes: readonly ScoredTake[]): (sheet: AnswerSheet) => string {
  const { t, i18n } = useTranslation('kept');
  const { language } = i18n;
  const twice = useMemo(() => namesGivenTwice(takes, language), [takes, language]);
  return (sheet) => {
    const isTwice = twice.has(shortName(sheet, language));
    const when = (isTwice ? formatTime : formatDate)(language, sheet.updatedAt);
    return sheet.label === null ? t('checkOf', { when }) : t('named', { when, name: sheet.label });
  };
}

function shortName({ label, updatedAt }: AnswerSheet, language: string): string {
  return `${formatDate(language, updatedAt)} ${label ?? ''}`;
}

function namesGivenTwice(takes: readonly ScoredTake[], language: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { sheet } of takes) {
    const name = shortName(sheet, language);
    (seen.has(name) ? twice : seen).add(name);
  }
  return twice;
}
