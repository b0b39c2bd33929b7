import type { SupportLine } from '#content';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import styles from './support.module.css';

/** A number as the phone dials it. */
function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}

/** One line: whom it is for, how to reach it, and where the facts were read. */
export function SupportEntry({ line }: { readonly line: SupportLine }) {
  const { t, i18n } = useTranslation('support');
  const { phone, text, hours } = line;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const languages = line.languages.map((code) => names.of(code) ?? code).join(', ');
  return (
    <li className={`${layout('card')} ${styles['line'] ?? ''}`}>
      <h3 className={styles['name']}>{line.name}</h3>
      <p className={layout('small')}>
        {t(`purpose.${line.purpose}`)}
        {line.purpose === 'youth' ? null : ` · ${t(`audience.${line.audience}`)}`}
        {hours === null ? null : ` · ${t(`hours.${hours}`)}`}
      </p>
      {phone === null ? null : (
        <a href={`tel:${dialled(phone)}`}>{t('contact.call', { number: phone })}</a>
      )}
      {text === null ? null : (
        <a href={`sms:${dialled(text.number)}`}>
          {text.word === null
            ? t('contact.text', { number: text.number })
            : t('contact.text-word', { word: text.word, number: text.number })}
        </a>
      )}
      <a href={line.url} rel="noreferrer" title={t('contact.new-page')}>
        {t('contact.site', { name: line.name })}
      </a>
      {languages === '' ? null : <p className={layout('small')}>{t('languages', { languages })}</p>}
      <a href={line.source} rel="noreferrer" className={layout('small')}>
        {t('source')}
      </a>
    </li>
  );
}
