import { useTranslation } from '#i18n';
import type { SettingNote } from '#practice/reader';
import type { SettingName } from './setup-draft.ts';
import styles from './website.module.css';

interface FieldNotesProps {
  readonly name: SettingName;
  readonly notes: readonly SettingNote[];
}

/** What of a field could not be taken, and why, in the place that the field is described by. */
export function FieldNotes({ name, notes }: FieldNotesProps) {
  const { t } = useTranslation('website');
  return (
    <div id={`${name}-said`} role="status">
      {notes
        .filter((note) => note.name === name)
        .map(({ problem }) => (
          <p key={problem} className={styles['fault']}>
            {t(`problem.${problem}`)}
          </p>
        ))}
    </div>
  );
}
