import { useId, useRef, useState } from 'react';
import type { DeskOutcome, FiledReply } from '#desk';
import { formatDate, useTranslation } from '#i18n';
import type { FormOf } from '#result';
import { buttonClass, layout } from '#ui';
import { LabelForm } from './label-form.tsx';
import { useReplyContent } from './use-reply-content.ts';
import styles from './desk.module.css';

interface ReplyRowProps {
  readonly reply: FiledReply;
  /** ISO 8601. */
  readonly answeredAt: string;
  readonly formOf: FormOf;
  /** Those in use, to choose from. */
  readonly labels: readonly string[];
  readonly isNew: boolean;
  readonly onOpen: () => void;
  readonly onLabel: (label: string) => Promise<DeskOutcome<unknown>>;
  readonly onRemove: () => void;
}

/** One reply: whom from, when, what, and what can be done with it. */
export function ReplyRow(props: ReplyRowProps) {
  const { reply, answeredAt, formOf, labels, isNew, onOpen, onLabel, onRemove } = props;
  const { t, i18n } = useTranslation('desk');
  const nameId = useId();
  const labelRef = useRef<HTMLButtonElement>(null);
  const [isLabelling, setIsLabelling] = useState(false);
  const content = useReplyContent(reply, formOf);
  const end = () => {
    setIsLabelling(false);
    labelRef.current?.focus();
  };
  return (
    <li className={styles['row']}>
      <div id={nameId}>
        <p>
          <strong>{reply.label === '' ? t('list.noLabel') : <bdi>{reply.label}</bdi>}</strong>
          {isNew ? <span className={styles['new']}>{t('list.new')}</span> : null}
        </p>
        <p className={layout('small')}>
          {[formatDate(i18n.language, answeredAt), ...content].join(' · ')}
        </p>
      </div>
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={onOpen}
        >
          {t('list.open')}
        </button>
        <button
          type="button"
          ref={labelRef}
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={() => {
            setIsLabelling(true);
          }}
        >
          {t('list.label')}
        </button>
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={onRemove}
        >
          {t('list.remove')}
        </button>
      </p>
      {isLabelling ? (
        <LabelForm label={reply.label} labels={labels} onSave={onLabel} onEnd={end} />
      ) : null}
    </li>
  );
}
