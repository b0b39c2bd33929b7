import { useTranslation } from '#i18n';
import { CopyButton } from '#parts';
import { layout } from '#ui';
import { LinkTrust } from './link-trust.tsx';
import styles from './invite.module.css';

interface ReadyLinkProps {
  /** Null while something is missing. */
  readonly link: string | null;
  /** Whether the name is what is missing. */
  readonly isUnnamed: boolean;
  readonly onUsed: () => void;
}

/** The link, ready to be copied, or what it waits for. */
export function ReadyLink({ link, isUnnamed, onUsed }: ReadyLinkProps) {
  const { t } = useTranslation('invite');
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('link.title')}</h2>
      {link === null ? (
        <p>{t(isUnnamed ? 'link.missingName' : 'link.missing')}</p>
      ) : (
        <>
          <label className={styles['field']}>
            <span>{t('link.label')}</span>
            <input
              type="text"
              readOnly
              value={link}
              onFocus={({ target }) => {
                target.select();
              }}
            />
          </label>
          <CopyButton text={link} label={t('link.copy')} look="main" onCopied={onUsed} />
        </>
      )}
      <LinkTrust />
    </section>
  );
}
