import { useRef } from 'react';
import { JOURNAL_PROMPTS, type JournalRole } from '#content';
import { useTranslation } from '#i18n';
import { lookOf } from '#parts';
import { layout, Shape } from '#ui';
import { Link, useSession, useWiring, writeNote } from '#wiring';
import { KeepNotes } from './keep-notes.tsx';
import { NoteField } from './note-field.tsx';
import { useNotes } from './use-notes.ts';
import styles from './exercises.module.css';

const ROLES: readonly JournalRole[] = ['secure', 'anxious', 'avoidant', 'disorganized'];

/** Questions to write about, by dimension. What is written stays in this tab, unless the person keeps it. */
export function Journal() {
  const { t } = useTranslation('exercises');
  const wiring = useWiring();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const { texts } = useNotes();
  const isAwake = useSession((state) => state.isAwake);
  return (
    <section className={layout('stack')}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('journal.title')}
      </h2>
      <p>{t('journal.text')}</p>
      <p>
        {t('journal.safety')} <Link to={{ screen: 'support' }}>{t('repair.support')}</Link>
      </p>
      <KeepNotes
        onSettled={() => {
          titleRef.current?.focus();
        }}
      />
      {ROLES.map((role) => (
        <details key={role} className={styles['group']}>
          <summary>
            <Shape {...shapeOf(role)} /> {t(`journal.role.${role}`)}
          </summary>
          <ul className={styles['prompts']}>
            {JOURNAL_PROMPTS[role].map((prompt) => (
              <li key={prompt}>
                <NoteField
                  label={t(`journal.prompt.${prompt}`)}
                  text={texts[prompt] ?? ''}
                  isReady={isAwake}
                  onChange={(text) => {
                    writeNote(wiring, prompt, text);
                  }}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function shapeOf(role: JournalRole) {
  const { shape, color } = lookOf(role);
  return { name: shape, color };
}
