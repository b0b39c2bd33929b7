import { useId, useState } from 'react';
import type { Desk, FiledReply } from '#desk';
import { useTranslation } from '#i18n';
import { useSiteLink } from '#parts';
import { layout } from '#ui';
import { findInFile } from './find-in-file.ts';
import { findInText } from './find-in-text.ts';
import { LabelNew } from './label-new.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { TypedForm } from './typed-form.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import type { TakingIn } from './use-taking-in.ts';
import styles from './desk.module.css';

interface TakingInSectionProps {
  readonly takingIn: TakingIn;
  readonly desk: Desk;
  readonly replies: readonly FiledReply[];
  /** Called when the new replies were labelled, or left for later. */
  readonly onLabelled: () => void;
}

/** Every way in which a reply comes to the desk, and what became of what was brought. */
export function TakingInSection({ takingIn, desk, replies, onLabelled }: TakingInSectionProps) {
  const { t } = useTranslation('desk');
  const filesId = useId();
  const hintId = useId();
  const toLink = useSiteLink();
  const [rounds, setRounds] = useState(0);
  const { takeIn, takeCode, isBusy, outcomes, filed } = takingIn;
  const rootOf = () => new URL('../../', toLink({ screen: 'desk' }, 'en', '')).href;

  function takeFiles(files: readonly File[]): void {
    const root = rootOf();
    void takeIn(
      files.map((file) => ({ name: file.name, find: () => findInFile(file, root) })),
    ).then(() => {
      setRounds((count) => count + 1);
    });
  }
  useDroppedFiles(takeFiles);

  const fresh = replies.filter(({ id }) => filed.includes(id));
  return (
    <section className={layout('card', 'stack', 'noPrint')}>
      <h2>{t('in.title')}</h2>
      <TypedForm
        label={t('in.paste')}
        hint={t('in.pasteHint')}
        button={t('in.pasteButton')}
        rows={3}
        onTake={(text) =>
          takeIn([{ name: null, find: () => Promise.resolve(findInText(text, rootOf())) }])
        }
      />
      <p className={styles['field']}>
        <label htmlFor={filesId}>{t('in.files')}</label>
        <span id={hintId} className={layout('small')}>
          {t('in.filesHint')}
        </span>
        <input
          key={rounds}
          id={filesId}
          type="file"
          multiple
          accept=".age,.txt,text/plain,image/png,image/jpeg"
          aria-describedby={hintId}
          onChange={({ target }) => {
            takeFiles([...(target.files ?? [])]);
          }}
        />
      </p>
      <details>
        <summary>{t('in.codeTitle')}</summary>
        <TypedForm
          label={t('in.code')}
          hint={t('in.codeHint')}
          button={t('in.codeButton')}
          rows={1}
          onTake={takeCode}
        />
      </details>
      <div role="status">
        {isBusy ? <p>{t('in.busy')}</p> : <OutcomeList outcomes={outcomes} />}
      </div>
      {fresh.length === 0 ? null : (
        <LabelNew
          key={filed.join()}
          fresh={fresh}
          replies={replies}
          desk={desk}
          onDone={onLabelled}
        />
      )}
    </section>
  );
}
