import { formatTime, useTranslation } from '#i18n';
import { layout } from '#ui';
import { PreviewSheet } from './preview-sheet.tsx';
import type { ReadBack } from './read-back.ts';
import styles from './send.module.css';

const NOT_SENT = ['name', 'device', 'time', 'result', 'rest'] as const;

interface PreviewProps {
  readonly reply: (ReadBack & { readonly ok: true })['value'];
}

/** All that is sealed, read back from the bytes themselves, and what is not among it. */
export function Preview({ reply }: PreviewProps) {
  const { t, i18n } = useTranslation('send');
  const { sheets, ownWords, questions, madeAt, homework } = reply;
  return (
    <div className={`${layout('card', 'stack')} ${styles['preview'] ?? ''}`}>
      {sheets.map((sheet, index) => (
        <PreviewSheet key={index} sheet={sheet} isOpen={sheets.length === 1} />
      ))}
      {ownWords === '' ? null : (
        <>
          <h3>{t('preview.own')}</h3>
          <p className={styles['typed']}>{ownWords}</p>
        </>
      )}
      {questions.length === 0 ? null : (
        <>
          <h3>{t('preview.questions')}</h3>
          <ul>
            {questions.map((question, index) => (
              <li key={index}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('preview.marks')}</h3>
      <ul>
        <li>{t('preview.madeAt', { when: formatTime(i18n.language, madeAt) })}</li>
        <li>
          {t('preview.homework')} <span translate="no">{homework}</span>
        </li>
      </ul>
      <h3>{t('preview.not')}</h3>
      <ul>
        {NOT_SENT.map((what) => (
          <li key={what}>{t(`preview.notSent.${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}
