import { useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { AskFirst, UndoNotice, useFewAtFirst, usePersonNames } from '#parts';
import type { FormOf } from '#result';
import type { AnswerSheet } from '#session';
import { layout } from '#ui';
import { useWiring } from '#wiring';
import { KeptSitting } from './kept-sitting.tsx';
import type { Sitting } from './sittings.ts';
import styles from './kept.module.css';

interface KeptListProps {
  readonly sittings: readonly Sitting[];
  readonly formOf: FormOf;
}

/** Every check, the newest first, with an undo for what was just removed. */
export function KeptList({ sittings, formOf }: KeptListProps) {
  const { t } = useTranslation('kept');
  const { keeper } = useWiring();
  const nameOf = usePersonNames();
  const { few, more } = useFewAtFirst(sittings);
  const [removed, setRemoved] = useState<readonly AnswerSheet[]>([]);
  const count = new Set(removed.map(({ sitting }) => sitting)).size;
  const titleRef = useRef<HTMLHeadingElement>(null);

  function remove(sheets: readonly AnswerSheet[]): void {
    for (const { id } of sheets) keeper.remove(id);
    setRemoved(sheets);
  }

  return (
    <section className={layout('stack')}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('listTitle')}
      </h2>
      {removed.length === 0 ? null : (
        <UndoNotice
          key={removed[0]?.id ?? ''}
          text={t('removed', { count })}
          undo={t('undo', { count })}
          onUndo={() => {
            for (const sheet of removed) keeper.restore(sheet);
            setRemoved([]);
            titleRef.current?.focus();
          }}
        />
      )}
      {sittings.length === 0 ? <p>{t('none')}</p> : null}
      <ul className={styles['list']}>
        {few.map((sitting) => (
          <KeptSitting
            key={sitting.id}
            sitting={sitting}
            people={sitting.sheets.flatMap((sheet) => {
              const form = formOf(sheet);
              return sheet.target === null || form === undefined ? [] : [nameOf(form, sheet)];
            })}
            onRemove={() => {
              remove(sitting.sheets);
            }}
          />
        ))}
      </ul>
      {more}
      {sittings.length === 0 ? null : (
        <AskFirst
          look="plain"
          words={{
            button: t('all.button'),
            sure: t('all.sure', { count: sittings.length }),
            yes: t('all.yes'),
            no: t('all.no'),
          }}
          onYes={() => {
            remove(sittings.flatMap(({ sheets }) => sheets));
          }}
        />
      )}
    </section>
  );
}
