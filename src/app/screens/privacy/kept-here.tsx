import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '#i18n';
import { sheetForFile, type AnswerSheet } from '#session';
import { buttonClass, layout, Notice } from '#ui';
import { formOfSheet, useSession, useWiring } from '#wiring';
import { downloadText } from './download-text.ts';
import styles from './privacy.module.css';

/** Every check that this tab holds, to save or to remove; a removal can be undone. */
export function KeptHere() {
  const { t, i18n } = useTranslation('privacy');
  const { forms, keeper } = useWiring();
  const sheets = useSession((state) => state.sheets);
  const [removed, setRemoved] = useState<AnswerSheet | null>(null);
  return (
    <section>
      <h2>{t('keptTitle')}</h2>
      {sheets.length === 0 ? <p>{t('keptNone')}</p> : null}
      <ul className={styles['kept']}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={layout('card')}>
            <p>
              {t('keptSheet', {
                when: formatTime(i18n.language, sheet.startedAt),
                count: Object.keys(sheet.answers).length,
                of: formOfSheet(forms, sheet.questionnaire)?.itemCount ?? 0,
              })}
            </p>
            <p className={layout('row')}>
              <button
                type="button"
                className={buttonClass('plain')}
                onClick={() => {
                  downloadText(`mooring-${sheet.startedAt.slice(0, 10)}.json`, sheetForFile(sheet));
                }}
              >
                {t('keptSave')}
              </button>
              <button
                type="button"
                className={buttonClass('plain')}
                onClick={() => {
                  keeper.remove(sheet.id);
                  setRemoved(sheet);
                }}
              >
                {t('keptRemove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {removed === null ? null : (
        <Notice>
          <span className={layout('row')}>
            {t('removed')}
            <button
              type="button"
              className={buttonClass('plain')}
              onClick={() => {
                keeper.restore(removed);
                setRemoved(null);
              }}
            >
              {t('undo')}
            </button>
          </span>
        </Notice>
      )}
    </section>
  );
}
