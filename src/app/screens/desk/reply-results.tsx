import { useId, useMemo, useState } from 'react';
import type { FiledReply } from '#desk';
import { useTranslation } from '#i18n';
import { LookBack, SheetsResult, type FormOf } from '#result';
import { buttonClass, layout } from '#ui';
import { formOfSheet, useWiring } from '#wiring';
import { partsOfReply } from './parts-of-reply.ts';
import { ReplyPage } from './reply-page.tsx';
import styles from './desk.module.css';

interface ReplyResultsProps {
  readonly reply: FiledReply;
  readonly replies: readonly FiledReply[];
  readonly formOf: FormOf;
}

/** The results of a reply, one form at a time, as its client saw them; or the same on one page to print. */
export function ReplyResults({ reply, replies, formOf }: ReplyResultsProps) {
  const { t } = useTranslation(['desk', 'common']);
  const { forms } = useWiring();
  const selectId = useId();
  const parts = useMemo(() => partsOfReply(reply), [reply]);
  const [chosen, setChosen] = useState('');
  const [isPage, setIsPage] = useState(false);
  const { id, label } = reply;
  const others = useMemo(
    () =>
      replies
        .filter((other) => other.id === id || (label !== '' && other.label === label))
        .flatMap(({ sheets }) => sheets),
    [replies, id, label],
  );
  const part = parts.find((each) => each.id === chosen) ?? parts[0];
  if (part === undefined) {
    return <p className={layout('wide')}>{t('reply.noAnswers')}</p>;
  }
  const form = formOf(part.sheets[0]);
  const kindOf = (sheet: (typeof part.sheets)[0]) =>
    t(`common:welcome.way.${formOfSheet(forms, sheet.questionnaire)?.kind ?? 'full'}.title`);
  return (
    <>
      <div className={layout('wide', 'stack', 'noPrint')}>
        {parts.length === 1 ? null : (
          <p className={styles['field']}>
            <label htmlFor={selectId}>{t('reply.which')}</label>
            <select
              id={selectId}
              value={part.id}
              onChange={({ target }) => {
                setChosen(target.value);
              }}
            >
              {parts.map((each) => (
                <option key={each.id} value={each.id}>
                  {kindOf(each.sheets[0])}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <button
            type="button"
            className={buttonClass('quiet')}
            aria-pressed={isPage}
            onClick={() => {
              setIsPage(!isPage);
            }}
          >
            {t('reply.page')}
          </button>
        </p>
        <p>{t(isPage ? 'reply.pageText' : 'reply.voice')}</p>
      </div>
      {form === undefined ? null : isPage ? (
        <ReplyPage form={form} sheets={part.sheets} label={label} />
      ) : (
        <SheetsResult key={part.id} form={form} sheets={part.sheets} others={others} isPart />
      )}
      {isPage ? null : (
        <div className={layout('wide', 'page')}>
          {label === '' ? (
            <p>{t('reply.noLookBack')}</p>
          ) : (
            <LookBack sheets={others} formOf={formOf} />
          )}
        </div>
      )}
    </>
  );
}
