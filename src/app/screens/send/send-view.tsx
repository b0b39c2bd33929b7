import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { formOfSheet, noteReply, useWiring, type HeldHomework } from '#wiring';
import { ChoiceForm } from './choice-form.tsx';
import { Preview } from './preview.tsx';
import { readBack } from './read-back.ts';
import { ResultCodes } from './result-codes.tsx';
import { SealedReply } from './sealed-reply.tsx';
import { BLANK_DRAFT, type SendDraft, type SendPart } from './send-draft.ts';
import { toReply } from './to-reply.ts';
import { useSealing } from './use-sealing.ts';

interface SendViewProps {
  readonly held: HeldHomework;
  readonly parts: readonly SendPart[];
}

/** The choice, all that comes of it, and the seal. */
export function SendView({ held, parts }: SendViewProps) {
  const { t, i18n } = useTranslation('send');
  const wiring = useWiring();
  const { homework } = held;
  const [madeAt, setMadeAt] = useState(wiring.now);
  const { register, control } = useForm<SendDraft>({ defaultValues: BLANK_DRAFT });
  const draft = useWatch({ control, compute: (values) => values });
  const { sealing, sealIt, drop } = useSealing(homework.recipient, () => {
    noteReply(wiring, held.id);
  });
  const ticked = parts.filter(({ sheet }) => draft.sheets.includes(sheet.id));
  const reply = toReply({
    homework: held.id,
    madeAt,
    parts: ticked.map(({ sheet, form }) => ({ sheet, questionnaire: form.questionnaire })),
    ownWords: draft.ownWords,
    questions: draft.questions,
  });
  const back = readBack(
    reply,
    parts.map(({ form }) => form),
  );
  const isEmpty = reply.sheets.length + reply.questions.length === 0 && reply.ownWords === '';
  const isSpoken = homework.forms.every(
    ({ questionnaire }) =>
      formOfSheet(wiring.forms, questionnaire)?.languages.includes(homework.language) === true,
  );
  // What another tab answered meanwhile is not in what was sealed here.
  const isCurrent =
    sealing.status === 'sealed' && back.ok && String(sealing.payload) === String(back.payload);
  return (
    <>
      <ChoiceForm
        parts={parts}
        asksOwnWords={homework.asksOwnWords}
        register={register}
        onChange={() => {
          setMadeAt(wiring.now());
          drop();
        }}
      />
      <section className={layout('stack')}>
        <h2>{t('preview.title')}</h2>
        {isEmpty ? <p>{t('preview.nothing')}</p> : null}
        {isEmpty || !back.ok ? null : (
          <>
            <p>{t('preview.lead')}</p>
            <Preview reply={back.value} />
          </>
        )}
        {back.ok ? null : (
          <p role="alert">{t(back.problem === 'hidden' ? 'preview.hidden' : 'preview.tooMuch')}</p>
        )}
      </section>
      {isEmpty || !back.ok || isCurrent ? null : (
        <section className={layout('stack')}>
          <h2>{t('seal.title')}</h2>
          <p>{t('seal.what')}</p>
          <p>{t('seal.knows')}</p>
          <p>
            <button
              type="button"
              className={buttonClass('main')}
              disabled={sealing.status === 'sealing'}
              onClick={() => void sealIt(back.payload)}
            >
              {t('seal.button')}
            </button>
          </p>
          {sealing.status === 'noKey' || sealing.status === 'insecure' ? (
            <p role="alert">{t(`seal.${sealing.status}`)}</p>
          ) : null}
        </section>
      )}
      {isCurrent ? (
        <SealedReply
          sealed={sealing.sealed}
          madeAt={madeAt}
          language={isSpoken ? homework.language : i18n.language}
        />
      ) : null}
      <ResultCodes parts={ticked} />
    </>
  );
}
