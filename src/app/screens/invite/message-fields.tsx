import { useState } from 'react';
import { useTranslation } from '#i18n';
import { CopyButton } from '#parts';
import { buttonClass, layout } from '#ui';
import styles from './invite.module.css';

interface MessageFieldsProps {
  readonly link: string;
  readonly name: string;
  readonly onUsed: () => void;
}

interface OwnMessage {
  readonly text: string;
  /** The link that stood in it when it was typed. */
  readonly link: string;
}

/** A message to send the link with, in our words or in the person's own: the link in it follows the fields. */
export function MessageFields({ link, name, onUsed }: MessageFieldsProps) {
  const { t } = useTranslation('invite');
  const [own, setOwn] = useState<OwnMessage | null>(null);
  const message =
    own?.text.replaceAll(own.link, link) ?? t('message.text', { address: link, name });
  const mail = `mailto:?body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
  return (
    <section className={layout('stack')}>
      <h2>{t('message.title')}</h2>
      <label className={styles['field']}>
        <span>{t('message.label')}</span>
        <textarea
          rows={12}
          value={message}
          onChange={({ target }) => {
            setOwn({ text: target.value, link });
          }}
        />
      </label>
      <p role="status">{message.includes(link) ? null : t('message.noLink')}</p>
      <div className={layout('row')}>
        <CopyButton text={message} label={t('message.copy')} onCopied={onUsed} />
        <a href={mail} className={buttonClass('plain')} onClick={onUsed}>
          {t('message.mail')}
        </a>
        {own === null ? null : (
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              setOwn(null);
            }}
          >
            {t('message.again')}
          </button>
        )}
      </div>
    </section>
  );
}
