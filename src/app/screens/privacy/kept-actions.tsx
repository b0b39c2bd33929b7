import { useTranslation } from '#i18n';
import { AskFirst, downloadText, useSiteLink } from '#parts';
import { sheetForFile } from '#session';
import { buttonClass, layout } from '#ui';
import type { KeptItem } from './kept-items.ts';

interface Saving {
  readonly words: string;
  readonly save: () => void;
}

/** How an item can be saved as a file: null for what means nothing elsewhere, and for what has a better place to save it. */
function useSaving({ stored, sheet, homework, problem }: KeptItem): Saving | null {
  const { t, i18n } = useTranslation('privacy');
  const siteLink = useSiteLink();
  if (problem !== null && stored !== null) {
    const save = () => {
      downloadText(`mooring-${stored.key}.txt`, stored.text);
    };
    return { words: t('asideDownload'), save };
  }
  if (sheet !== null) {
    const save = () => {
      downloadText(`mooring-${sheet.startedAt.slice(0, 10)}.json`, sheetForFile(sheet));
    };
    return { words: t('keptSave'), save };
  }
  const waiting = stored?.key === 'homework-link' ? stored.text : null;
  const fragment = homework?.record.fragment ?? waiting;
  if (fragment === null) return null;
  const save = () => {
    const link = siteLink({ screen: 'homework' }, i18n.language, fragment);
    downloadText('mooring-homework.txt', link);
  };
  return { words: t('keptSaveLink'), save };
}

interface KeptActionsProps {
  readonly item: KeptItem;
  /** The id of what names the item. */
  readonly nameId: string;
  readonly onRemove: () => void;
}

/** Saving an item, and removing it; the key is asked about first. */
export function KeptActions({ item, nameId, onRemove }: KeptActionsProps) {
  const { t } = useTranslation('privacy');
  const saving = useSaving(item);
  if (item.stored?.key === 'key') {
    return (
      <AskFirst
        look="plain"
        words={{
          button: t('removeKey.button'),
          sure: t('removeKey.sure'),
          yes: t('removeKey.yes'),
          no: t('removeKey.no'),
        }}
        onYes={onRemove}
      />
    );
  }
  return (
    <p className={layout('row')}>
      {saving === null ? null : (
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={saving.save}
        >
          {saving.words}
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
  );
}
