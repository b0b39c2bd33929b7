import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { lengthOf, looksMixed, MAX_NAME, MAX_NOTE_TEXT } from '#sharing';
import { layout } from '#ui';
import { useSession } from '#wiring';
import { tidied, type DraftFaults, type InviteDraft } from './invite-draft.ts';
import styles from './invite.module.css';

interface NameFieldProps {
  readonly register: UseFormRegister<InviteDraft>;
  readonly name: string;
  readonly fault: DraftFaults['name'];
}

/** The name that the client will read. */
export function NameField({ register, name, fault }: NameFieldProps) {
  const { t } = useTranslation('invite');
  const isShared = useSession((state) => state.keeping === 'chosen');
  const isFaulty = fault !== null && fault !== 'missing';
  return (
    <div className={layout('group')}>
      <label className={styles['field']}>
        <span className={styles['name']}>{t('name.label')}</span>
        <input
          type="text"
          autoComplete="name"
          aria-invalid={isFaulty}
          aria-describedby="name-hint name-said"
          {...register('name')}
        />
      </label>
      <p id="name-hint" className={layout('small')}>
        {t(isShared ? 'name.hintShared' : 'name.hint')}
      </p>
      <div id="name-said" role="status">
        {isFaulty ? (
          <p className={styles['fault']}>
            {t(`name.${fault}`, { count: lengthOf(tidied(name)) - MAX_NAME })}
          </p>
        ) : null}
        {looksMixed(name) ? <p className={styles['fault']}>{t('name.mixed')}</p> : null}
      </div>
    </div>
  );
}

interface NoteFieldProps {
  readonly register: UseFormRegister<InviteDraft>;
  readonly note: string;
  readonly fault: DraftFaults['note'];
}

/** A few words that go with the link, and how many more fit. */
export function NoteField({ register, note, fault }: NoteFieldProps) {
  const { t } = useTranslation('invite');
  const left = MAX_NOTE_TEXT - lengthOf(tidied(note));
  return (
    <div className={layout('group')}>
      <label className={styles['field']}>
        <span className={styles['name']}>{t('note.label')}</span>
        <textarea
          rows={4}
          aria-invalid={fault !== null}
          aria-describedby="note-hint note-left note-said"
          {...register('note')}
        />
      </label>
      <p id="note-hint" className={layout('small')}>
        {t('note.hint')}
      </p>
      <p id="note-left" className={layout('small')}>
        {t('note.left', { count: Math.max(0, left) })}
      </p>
      <div id="note-said" role="status">
        {fault === null ? null : (
          <p className={styles['fault']}>{t(`note.${fault}`, { count: -left })}</p>
        )}
      </div>
    </div>
  );
}
