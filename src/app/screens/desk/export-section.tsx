import type { FiledReply } from '#desk';
import { useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { csvFile, useCsvRows, type FormOf } from '#result';
import { exportFile } from '#session';
import { buttonClass, layout } from '#ui';
import { useWiring } from '#wiring';
import { useFhirBundle } from './use-fhir-bundle.ts';
import { sheetsWithLabels } from './sheets-with-labels.ts';

interface ExportSectionProps {
  readonly title: string;
  readonly replies: readonly FiledReply[];
  readonly formOf: FormOf;
}

/** Replies as files for other programs. It is said first that these are not sealed. */
export function ExportSection({ title, replies, formOf }: ExportSectionProps) {
  const { t } = useTranslation('desk');
  const { now } = useWiring();
  const rowsOf = useCsvRows(formOf);
  const bundleOf = useFhirBundle(formOf);
  const fileName = (ending: string) => `mooring-desk-export-${now().slice(0, 10)}.${ending}`;
  if (replies.length === 0) return null;
  return (
    <details className={layout('noPrint')}>
      <summary>{title}</summary>
      <div className={layout('stack')}>
        <p>{t('export.unsealed')}</p>
        <p className={layout('small')}>{t('export.what')}</p>
        <p className={layout('row')}>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              const text = csvFile(rowsOf(sheetsWithLabels(replies)));
              downloadText(fileName('csv'), text, 'text/csv');
            }}
          >
            {t('export.csv')}
          </button>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              downloadText(fileName('json'), exportFile(sheetsWithLabels(replies)));
            }}
          >
            {t('export.json')}
          </button>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              const text = `${JSON.stringify(bundleOf(replies), null, 1)}\n`;
              downloadText(fileName('fhir.json'), text, 'application/fhir+json');
            }}
          >
            {t('export.fhir')}
          </button>
        </p>
      </div>
    </details>
  );
}
