import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Desk, FiledReply } from '#desk';
import { formatDate, useTranslation } from '#i18n';
import type { FormOf } from '#result';
import { buttonClass, layout } from '#ui';
import { labelled, labelsOf } from './change-replies.ts';
import { ExportSection } from './export-section.tsx';
import { answeredAtOf } from './find-replies.ts';
import { LabelForm } from './label-form.tsx';
import { ReplyResults } from './reply-results.tsx';
import { ReplyWords } from './reply-words.tsx';

interface ReplyViewProps {
  readonly reply: FiledReply;
  readonly replies: readonly FiledReply[];
  readonly desk: Desk;
  readonly formOf: FormOf;
  readonly onBack: () => void;
}

/** One reply in full: its words, its results, and what came before under the same label. */
export function ReplyView({ reply, replies, desk, formOf, onBack }: ReplyViewProps) {
  const { t, i18n } = useTranslation('desk');
  const titleRef = useRef<HTMLHeadingElement>(null);
  const labelRef = useRef<HTMLButtonElement>(null);
  const [isLabelling, setIsLabelling] = useState(false);
  const when = formatDate(i18n.language, answeredAtOf(reply));
  const alone = useMemo(() => [reply], [reply]);
  useLayoutEffect(() => {
    titleRef.current?.focus();
  }, []);

  return (
    <>
      <div className={layout('wide', 'page', 'stack')}>
        <p className={layout('row', 'noPrint')}>
          <button type="button" className={buttonClass('plain')} onClick={onBack}>
            {t('reply.back')}
          </button>
          <button
            type="button"
            ref={labelRef}
            className={buttonClass('plain')}
            onClick={() => {
              setIsLabelling(true);
            }}
          >
            {t('list.label')}
          </button>
        </p>
        {isLabelling ? (
          <LabelForm
            label={reply.label}
            labels={labelsOf(replies)}
            onSave={(label) => desk.change(labelled({ [reply.id]: label }))}
            onEnd={() => {
              setIsLabelling(false);
              labelRef.current?.focus();
            }}
          />
        ) : null}
        <h1 ref={titleRef} tabIndex={-1}>
          {reply.label === '' ? t('list.noLabel') : <bdi>{reply.label}</bdi>}
        </h1>
        <p className={layout('lead')}>
          {t(reply.source === 'code' ? 'reply.typedOn' : 'reply.when', { when })}
        </p>
        <p className={layout('small')}>
          {t(reply.source === 'code' ? 'reply.code' : 'reply.noTimes')}
        </p>
        <ReplyWords reply={reply.reply} />
        <ExportSection title={t('export.titleOne')} replies={alone} formOf={formOf} />
      </div>
      <ReplyResults reply={reply} replies={replies} formOf={formOf} />
    </>
  );
}
