import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '#parts';
import { layout, Notice } from '#ui';
import { useWiring } from '#wiring';

/** Removes everything of ours, after one plain question. */
export function RemoveAll({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useTranslation('privacy');
  const { keeper } = useWiring();
  const [isDone, setIsDone] = useState(false);
  return (
    <section className={layout('stack')}>
      <h2>{t('allTitle')}</h2>
      <p>{t('all')}</p>
      <AskFirst
        look="quiet"
        words={{
          button: t('allButton'),
          sure: t('allSure'),
          yes: t('allYes'),
          no: t('allNo'),
        }}
        onYes={() => {
          keeper.removeAll();
          onRemoved();
          setIsDone(true);
        }}
      />
      {isDone ? <Notice>{t('allDone')}</Notice> : null}
      <p className={layout('small')}>{t('history')}</p>
    </section>
  );
}
