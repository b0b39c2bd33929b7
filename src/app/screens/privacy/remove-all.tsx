import { useState } from 'react';
import { useTranslation } from '#i18n';
import { AskFirst } from '#parts';
import { removeOfflineCopy } from '#storage';
import { layout, Notice } from '#ui';
import { useWiring } from '#wiring';
import { DESK_KEYS, tellDesk } from './tell-desk.ts';
import { useStored } from './use-stored.ts';

/** Removes everything of ours, after one plain question. */
export function RemoveAll({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useTranslation('privacy');
  const { keeper } = useWiring();
  const [isDone, setIsDone] = useState(false);
  const [stored, readAgain] = useStored();
  const ofDesk = DESK_KEYS.filter((name) => stored.some(({ key }) => key === name));
  const hasDesk = ofDesk.length > 0;
  return (
    <section className={layout('stack')}>
      <h2>{t('allTitle')}</h2>
      <p>{t('all')}</p>
      {hasDesk ? <p>{t('allDesk')}</p> : null}
      <AskFirst
        look="quiet"
        words={{
          button: t('allButton'),
          sure: t(hasDesk ? 'allSureDesk' : 'allSure'),
          yes: t('allYes'),
          no: t('allNo'),
        }}
        onYes={() => {
          keeper.removeAll();
          void removeOfflineCopy(document.documentElement.dataset['root'] ?? '');
          for (const key of ofDesk) tellDesk(key);
          readAgain();
          onRemoved();
          setIsDone(true);
        }}
      />
      {isDone ? <Notice>{t('allDone')}</Notice> : null}
      <p className={layout('small')}>{t('history')}</p>
    </section>
  );
}
