import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Desk, FiledReply } from '#desk';
import { useTranslation } from '#i18n';
import { UndoNotice, useFewAtFirst } from '#parts';
import type { FormOf } from '#result';
import { layout } from '#ui';
import { labelled, labelsOf, without } from './change-replies.ts';
import { ExportSection } from './export-section.tsx';
import { findReplies, groupByLabel, indexReplies, type ListChoice } from './find-replies.ts';
import { ListControls } from './list-controls.tsx';
import { ReplyRow } from './reply-row.tsx';
import styles from './desk.module.css';

interface ReplyListProps {
  readonly desk: Desk;
  readonly replies: readonly FiledReply[];
  readonly formOf: FormOf;
  readonly fresh: ReadonlySet<string>;
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
  /** Grows each time that something ends whose keyboard belongs here: a reply was closed, or new ones were labelled. */
  readonly returns: number;
  readonly onOpen: (id: string) => void;
}

/** What lies on the desk: to look through, open, label or take away. */
export function ReplyList(props: ReplyListProps) {
  const { desk, replies, formOf, fresh, choice, onChoose, returns, onOpen } = props;
  const { t, i18n } = useTranslation('desk');
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<FiledReply | null>(null);
  const indexed = useMemo(() => indexReplies(replies), [replies]);
  const found = useMemo(
    () => findReplies(indexed, choice, i18n.language),
    [indexed, choice, i18n.language],
  );
  const labels = useMemo(() => labelsOf(replies), [replies]);
  const { few, more } = useFewAtFirst(found);
  useLayoutEffect(() => {
    if (returns > 0) titleRef.current?.focus();
  }, [returns]);

  const rows = (list: typeof few) => (
    <ul className={styles['rows']}>
      {list.map(({ reply, answeredAt }) => (
        <ReplyRow
          key={reply.id}
          reply={reply}
          answeredAt={answeredAt}
          formOf={formOf}
          labels={labels}
          isNew={fresh.has(reply.id)}
          onOpen={() => {
            onOpen(reply.id);
          }}
          onLabel={(label) => desk.change(labelled({ [reply.id]: label }))}
          onRemove={() => {
            void desk.change(without(reply.id)).then((outcome) => {
              if (outcome.ok) setRemoved(reply);
            });
          }}
        />
      ))}
    </ul>
  );

  return (
    <section className={layout('stack')}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('list.title')}
      </h2>
      {removed === null ? null : (
        <UndoNotice
          key={removed.id}
          text={t('list.removed')}
          undo={t('list.undo')}
          onUndo={() => {
            void desk.change((left) => [...left, removed]);
            setRemoved(null);
            titleRef.current?.focus();
          }}
        />
      )}
      {replies.length === 0 ? (
        <p>{t('list.none')}</p>
      ) : (
        <>
          <ListControls choice={choice} onChoose={onChoose} found={found.length} />
          {choice.isGrouped
            ? groupByLabel(few).map(({ label, replies: together }) => (
                <div key={label} className={layout('stack')}>
                  <h3>{label === '' ? t('list.noLabel') : <bdi>{label}</bdi>}</h3>
                  {rows(together)}
                </div>
              ))
            : rows(few)}
          {more}
          <ExportSection
            title={t('export.titleFound', { count: found.length })}
            replies={found.map(({ reply }) => reply)}
            formOf={formOf}
          />
        </>
      )}
    </section>
  );
}
