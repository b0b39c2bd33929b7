import type { Desk, DeskState } from '#desk';
import { useTranslation } from '#i18n';
import { AskFirst } from '#parts';
import { fingerprintOf } from '#sharing';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';
import { BackupSection } from './backup-section.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { UnlockForm } from './unlock-form.tsx';
import styles from './key.module.css';

interface HeldKeyProps {
  readonly desk: Desk;
  readonly state: Extract<DeskState, { readonly status: 'open' | 'locked' }>;
}

/** The key of this device: its words, its backup, its lock, and the way to be rid of it. */
export function HeldKey({ desk, state: { status, key } }: HeldKeyProps) {
  const { t } = useTranslation('key');
  return (
    <>
      <section className={layout('card', 'stack')}>
        <p>{t(`held.${status}`)}</p>
        {status === 'open' && key.isLocked ? (
          <p className={layout('row')}>
            <button type="button" className={buttonClass('quiet')} onClick={desk.lock}>
              {t('lock.now')}
            </button>
            <span className={layout('small')}>{t('lock.text')}</span>
          </p>
        ) : null}
        <h2>{t('held.words')}</h2>
        <ol className={styles['words']} translate="no">
          {fingerprintOf(key.recipient).map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
        <p className={layout('small')}>{t('held.wordsText')}</p>
        {key.backedUpAt === null ? null : (
          <p className={layout('row')}>
            <Link to={{ screen: 'invite' }} className={buttonClass('main')}>
              {t('held.invite')}
            </Link>
            <Link to={{ screen: 'desk' }} className={buttonClass('plain')}>
              {t('held.desk')}
            </Link>
          </p>
        )}
      </section>
      {status === 'locked' ? <UnlockForm desk={desk} /> : null}
      <BackupSection desk={desk} stored={key} />
      {status === 'open' ? <ChangePassphrase desk={desk} isLocked={key.isLocked} /> : null}
      <section className={layout('stack')}>
        <h2>{t('remove.title')}</h2>
        <p>{t('remove.text')}</p>
        <p>{t('remove.first')}</p>
        <AskFirst
          look="quiet"
          words={{
            button: t('remove.button'),
            sure: t('remove.sure'),
            yes: t('remove.yes'),
            no: t('remove.no'),
          }}
          onYes={desk.removeAll}
        />
      </section>
    </>
  );
}
