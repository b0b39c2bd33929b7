import { useTranslation } from '#i18n';
import { scoreSheet, usePersonNames } from '#parts';
import { displayPosition } from '#scoring';
import type { AnswerSheet } from '#session';
import { formOfSheet, useWiring } from '#wiring';
import type { FormOf } from './use-forms.ts';

const COLUMNS = [
  ...(['form', 'version', 'person', 'name', 'begun', 'finished'] as const),
  ...(['dimension', 'position', 'low', 'high', 'answered', 'of'] as const),
];

/** A row for each dimension of each sheet, under a row of headings. A sheet whose form could not be had has one row, without scores. */
export function useCsvRows(
  formOf: FormOf,
): (sheets: readonly AnswerSheet[]) => readonly (readonly (string | number)[])[] {
  const { t } = useTranslation(['kept', 'common']);
  const { forms } = useWiring();
  const personOf = usePersonNames();
  const rowsOf = (sheet: AnswerSheet) => {
    const form = formOf(sheet);
    const kind = formOfSheet(forms, sheet.questionnaire)?.kind ?? 'full';
    const start = [
      t(`common:welcome.way.${kind}.title`),
      sheet.questionnaire.version,
      sheet.target === null || form === undefined ? '' : personOf(form, sheet),
      sheet.label ?? '',
      sheet.startedAt,
      sheet.finishedAt ?? '',
    ];
    if (form === undefined) return [[...start, ...COLUMNS.slice(start.length).map(() => '')]];
    return scoreSheet(form, sheet).scales.map((scale) => {
      const { answered, of } = scale.counts;
      const numbers =
        scale.status === 'scored'
          ? [scale.position, scale.band.low, scale.band.high].map(displayPosition)
          : ['', '', ''];
      return [...start, form.text.scales[scale.id] ?? scale.id, ...numbers, answered, of];
    });
  };
  return (sheets) => [COLUMNS.map((column) => t(`csv.${column}`)), ...sheets.flatMap(rowsOf)];
}
