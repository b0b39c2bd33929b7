import { useState } from 'react';
import { GROUNDING_MS, groundingAt, type GroundingStep } from '#content';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { useElapsed } from './use-elapsed.ts';
import styles from './grounding.module.css';

/** What is read aloud: each new task once, and not every breath. */
const SAID: Readonly<Record<GroundingStep, 'breath' | 'see' | 'hear' | 'touch'>> = {
  ...{ in: 'breath', out: 'breath' },
  ...{ see: 'see', hear: 'hear', touch: 'touch' },
};

/** A minute and a half of breath and senses. It starts when asked, stops at any time, and asks for nothing back. */
export function Grounding() {
  const { t } = useTranslation('common');
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const elapsed = useElapsed(startedAt, GROUNDING_MS);
  const step = startedAt === null ? null : groundingAt(elapsed);
  const isDone = startedAt !== null && step === null;

  return (
    <div className={layout('stack')} data-grounding={step ?? ''}>
      {step === null ? (
        <p>{isDone ? t('grounding.done') : t('grounding.lead')}</p>
      ) : (
        <>
          <div className={styles['circle']} data-step={step} aria-hidden="true" />
          <p className={styles['step']} aria-hidden="true">
            {t(`grounding.step.${step}`)}
          </p>
          <progress
            className={styles['progress']}
            value={elapsed}
            max={GROUNDING_MS}
            aria-hidden="true"
          />
        </>
      )}
      <p className={layout('hidden')} aria-live="polite">
        {isDone ? t('grounding.done') : ''}
        {step === null ? '' : t(`grounding.said.${SAID[step]}`)}
      </p>
      <p>
        <button
          type="button"
          className={buttonClass(step === null ? 'main' : 'quiet')}
          onClick={() => {
            setStartedAt(step === null ? performance.now() : null);
          }}
        >
          {step !== null
            ? t('grounding.stop')
            : isDone
              ? t('grounding.again')
              : t('grounding.start')}
        </button>
      </p>
    </div>
  );
}
