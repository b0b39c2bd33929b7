import { useState } from 'react';
import type { Desk, StoredKey } from '#desk';
import { formatDate, useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { fingerprintOf } from '#sharing';
import { buttonClass, layout } from '#ui';
import { useWiring } from '#wiring';

interface BackupSectionProps {
  readonly desk: Desk;
  readonly stored: StoredKey;
}

/** Saves the key as a file. That it was saved is only noted once the person has looked and says so. */
export function BackupSection({ desk, stored }: BackupSectionProps) {
  const { t, i18n } = useTranslation('key');
  const { now } = useWiring();
  const [step, setStep] = useState<'none' | 'started' | 'noted'>('none');
  const [lastTime, setLastTime] = useState<string | null>(null);
  const { backedUpAt, file, isLocked, recipient } = stored;
  const save = () => {
    const words = fingerprintOf(recipient).slice(0, 2).join('-');
    downloadText(`mooring-key-${words}-${now().slice(0, 10)}.txt`, file, 'text/plain');
    setStep('started');
  };
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('backup.title')}</h2>
      <p>
        {backedUpAt === null
          ? t('backup.never')
          : t('backup.last', { date: formatDate(i18n.language, backedUpAt) })}
      </p>
      <p>{t(isLocked ? 'backup.sealed' : 'backup.bare')}</p>
      <p>{t('backup.where')}</p>
      {isLocked ? <p>{t('backup.old')}</p> : null}
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass(backedUpAt === null && step === 'none' ? 'main' : 'quiet')}
          onClick={save}
        >
          {t(backedUpAt === null ? 'backup.save' : 'backup.again')}
        </button>
        {step === 'none' ? null : (
          <button
            type="button"
            className={buttonClass('main')}
            aria-disabled={step === 'noted'}
            onClick={() => {
              setLastTime(backedUpAt);
              desk.noteBackup();
              setStep('noted');
            }}
          >
            {t('backup.done')}
          </button>
        )}
      </p>
      <p role="status">
        {step === 'started' ? t('backup.look') : null}
        {step === 'noted' ? t(backedUpAt === lastTime ? 'problem.refused' : 'backup.kept') : null}
      </p>
    </section>
  );
}
