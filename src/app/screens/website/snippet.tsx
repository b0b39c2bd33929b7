import { useTranslation } from '#i18n';
import { CopyButton } from '#parts';
import { layout } from '#ui';
import styles from './website.module.css';

interface SnippetProps {
  readonly text: string;
  /** What it is, different for each on the page. */
  readonly label: string;
}

/** What is to be pasted, to be seen, taken by hand or copied. */
export function Snippet({ text, label }: SnippetProps) {
  const { t } = useTranslation('website');
  return (
    <div className={layout('stack')}>
      <textarea
        readOnly
        translate="no"
        spellCheck={false}
        dir="ltr"
        className={styles['code']}
        aria-label={label}
        rows={Math.min(8, 2 + Math.ceil(text.length / 60))}
        value={text}
        onFocus={({ target }) => {
          target.select();
        }}
      />
      <CopyButton text={text} label={t('paste.copy', { what: label })} />
    </div>
  );
}
