import { useId, useState } from 'react';
import { useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { csvFile, FileField, useCsvRows, type FormOf } from '#result';
import { exportFile, type AnswerSheet } from '#session';
import { buttonClass, layout } from '#ui';
import { useFileReader, type FileOutcome } from './use-file-reader.ts';

interface FilesSectionProps {
  readonly sheets: readonly AnswerSheet[];
  readonly formOf: FormOf;
}

/** All checks as one file, as a table for a spreadsheet, and back from a file. */
export function FilesSection({ sheets, formOf }: FilesSectionProps) {
  const { t } = useTranslation('kept');
  const outcomeId = useId();
  const rowsOf = useCsvRows(formOf);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const readFile = useFileReader(setOutcome);
  const day = new Date().toISOString().slice(0, 10);
  return (
    <section className={layout('stack', 'noPrint')}>
      <h2>{t('files.title')}</h2>
      <p>{t('files.text')}</p>
      {sheets.length === 0 ? null : (
        <p className={layout('row')}>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              downloadText(`mooring-${day}.json`, exportFile(sheets));
            }}
          >
            {t('files.export')}
          </button>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              downloadText(`mooring-${day}.csv`, csvFile(rowsOf(sheets)), 'text/csv');
            }}
          >
            {t('files.csv')}
          </button>
        </p>
      )}
      <FileField
        label={t('files.import')}
        accept=".json,application/json"
        describedBy={outcomeId}
        isRefused={outcome !== null && (outcome === 'unread' || !outcome.ok)}
        onFile={readFile}
      />
      <div id={outcomeId} role="status" className={layout('stack')}>
        {outcome === null ? null : <Outcome outcome={outcome} />}
      </div>
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: FileOutcome }) {
  const { t } = useTranslation('kept');
  if (outcome === 'unread') return <p>{t('files.problem.unread')}</p>;
  if (!outcome.ok) return <p>{t(`files.problem.${outcome.problem}`)}</p>;
  const { added, known, foreign, noRoom } = outcome.count;
  return (
    <>
      <p>{added === 0 ? t('files.addedNone') : t('files.added', { count: added })}</p>
      {known === 0 ? null : <p>{t('files.known', { count: known })}</p>}
      {foreign === 0 ? null : <p>{t('files.foreign', { count: foreign })}</p>}
      {noRoom === 0 ? null : <p>{t('files.noRoom', { count: noRoom })}</p>}
    </>
  );
}
