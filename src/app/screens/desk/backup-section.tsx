import { useId, useState } from 'react';
import type { Desk, DeskOutcome } from '#desk';
import { useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { fromArmor, toArmor } from '#sharing';
import { buttonClass, layout } from '#ui';
import { useWiring } from '#wiring';
import styles from './desk.module.css';

/** Larger than any desk that a browser would store (bytes). */
const MAX_BYTES = 30_000_000;

async function readBackup(desk: Desk, file: File): Promise<DeskOutcome<number>> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return desk.takeBackup(fromArmor(new TextDecoder().decode(bytes), MAX_BYTES) ?? bytes);
}

/** The whole desk as one sealed file, and back. */
export function BackupSection({ desk, count }: { readonly desk: Desk; readonly count: number }) {
  const { t } = useTranslation('desk');
  const { now } = useWiring();
  const id = useId();
  const outcomeId = useId();
  const [outcome, setOutcome] = useState<DeskOutcome<number> | 'unread' | null>(null);

  async function save(): Promise<void> {
    const sealed = await desk.backup();
    if (sealed === null) return;
    const name = `mooring-desk-backup-${now().slice(0, 10)}.age`;
    downloadText(name, toArmor(sealed), 'text/plain');
  }

  async function restore(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    setOutcome(await readBackup(desk, file).catch(() => 'unread' as const));
    // The same file chosen again is read again.
    input.value = '';
  }

  return (
    <section className={layout('stack', 'noPrint')}>
      <h2>{t('backup.title')}</h2>
      <p>{t('backup.text')}</p>
      {count === 0 ? null : (
        <p>
          <button type="button" className={buttonClass('quiet')} onClick={() => void save()}>
            {t('backup.save')}
          </button>
        </p>
      )}
      <p className={styles['field']}>
        <label htmlFor={id}>{t('backup.restore')}</label>
        <input
          id={id}
          type="file"
          accept=".age,text/plain"
          aria-describedby={outcomeId}
          onChange={({ target }) => void restore(target)}
        />
      </p>
      <p id={outcomeId} role="status">
        {outcome === null ? '' : <BackupOutcome outcome={outcome} />}
      </p>
    </section>
  );
}

function BackupOutcome({ outcome }: { readonly outcome: DeskOutcome<number> | 'unread' }) {
  const { t } = useTranslation('desk');
  if (outcome === 'unread') return t('problem.unread');
  if (outcome.ok) {
    return outcome.value === 0
      ? t('backup.addedNone')
      : t('backup.added', { count: outcome.value });
  }
  const { problem } = outcome;
  if (problem === 'wrong-key') return t('backup.problem.otherKey');
  const isRoom = problem === 'full' || problem === 'refused';
  return t(isRoom ? 'backup.problem.full' : 'backup.problem.unreadable');
}
