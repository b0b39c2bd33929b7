import { useTranslation } from '#i18n';
import type { SettingNote } from '#practice/reader';
import styles from './website.module.css';

/** What an address brought that belongs to no field. The names are a stranger's: shown, and nothing else. */
export function StrangeNotes({ notes }: { readonly notes: readonly SettingNote[] }) {
  const { t } = useTranslation('website');
  return (
    <div role="status">
      {notes.map(({ name, problem }) => (
        <p key={`${name} ${problem}`} className={styles['fault']}>
          {name === '' ? null : (
            <>
              <bdi translate="no">{name}</bdi>:{' '}
            </>
          )}
          {t(`problem.${problem}`)}
        </p>
      ))}
    </div>
  );
}
