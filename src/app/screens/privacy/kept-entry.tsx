import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '#i18n';
import { downloadText } from '#parts';
import { sheetForFile } from '#session';
import { KEY_PREFIX } from '#storage';
import { buttonClass, layout } from '#ui';
import { formOfSheet, useWiring } from '#wiring';
import { bytesOf, type KeptItem } from './kept-items.ts';
import styles from './privacy.module.css';

const MARKS = ['preferences', 'shared', 'left', 'opened', 'notes'] as const;

/** What an item is, in words. */
function useItemName({ stored, sheet, problem, isNotes }: KeptItem): string {
  const { t, i18n } = useTranslation('privacy');
  const { forms } = useWiring();
  if (problem !== null) return t('asideTitle');
  if (isNotes === true) return t('kinds.notes');
  if (sheet !== null) {
    return t('keptSheet', {
      when: formatTime(i18n.language, sheet.startedAt),
      count: Object.keys(sheet.answers).length,
      of: formOfSheet(forms, sheet.questionnaire)?.itemCount ?? 0,
    });
  }
  return t(`kinds.${MARKS.find((mark) => mark === stored?.key.split('.')[0]) ?? 'other'}`);
}

interface KeptEntryProps {
  readonly item: KeptItem;
  readonly onRemove: () => void;
}

/** One thing that is kept: what it is, where and how large, its exact text, and how to save or to remove it. */
export function KeptEntry({ item, onRemove }: KeptEntryProps) {
  const { t } = useTranslation('privacy');
  const nameId = useId();
  const { stored, sheet, problem } = item;
  return (
    <li className={layout('card', 'stack')}>
      <p id={nameId}>{useItemName(item)}</p>
      {problem === null ? null : <p>{t(`aside.${problem}`)}</p>}
      {stored === null ? (
        <p className={layout('small')}>{t('keptUnwritten')}</p>
      ) : (
        <>
          <p className={layout('small')}>
            {t(stored.place === 'device' ? 'place.device' : 'place.memory')}
            {' · '}
            {t('bytes', { count: bytesOf(stored.text) })}
            {' · '}
            <code className={styles['exact']}>{KEY_PREFIX + stored.key}</code>
          </p>
          <details>
            <summary>{t('keptText')}</summary>
            <pre className={styles['exact']}>{stored.text}</pre>
          </details>
        </>
      )}
      <p className={layout('row')}>
        {sheet === null ? null : (
          <button
            type="button"
            className={buttonClass('plain')}
            aria-describedby={nameId}
            onClick={() => {
              downloadText(`mooring-${sheet.startedAt.slice(0, 10)}.json`, sheetForFile(sheet));
            }}
          >
            {t('keptSave')}
          </button>
        )}
        {problem === null || stored === null ? null : (
          <button
            type="button"
            className={buttonClass('plain')}
            aria-describedby={nameId}
            onClick={() => {
              downloadText(`mooring-${stored.key}.txt`, stored.text);
            }}
          >
            {t('asideDownload')}
          </button>
        )}
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={onRemove}
        >
          {t('keptRemove')}
        </button>
      </p>
    </li>
  );
}
