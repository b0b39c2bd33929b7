import { useTranslation } from '#i18n';
import type { Reply } from '#sharing';
import { layout } from '#ui';
import styles from './desk.module.css';

/** What the client wrote, as they wrote it: text, and never anything that a browser would act on. */
export function ReplyWords({ reply: { ownWords, questions } }: { readonly reply: Reply }) {
  const { t } = useTranslation('desk');
  if (ownWords === '' && questions.length === 0) return null;
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('reply.words')}</h2>
      {ownWords === '' ? null : (
        <blockquote dir="auto" className={styles['words']}>
          {ownWords}
        </blockquote>
      )}
      {questions.length === 0 ? null : (
        <>
          <h3>{t('reply.questions')}</h3>
          <ul>
            {questions.map((question, index) => (
              // The list never changes, and two questions may read alike.
              <li key={index} dir="auto" className={styles['words']}>
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
