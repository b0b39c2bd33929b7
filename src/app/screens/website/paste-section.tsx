import { useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { buttonClass, layout } from '#ui';
import { Snippet } from './snippet.tsx';
import type { SnippetKind, Snippets } from './snippets.ts';
import styles from './website.module.css';

/** Where it can go, and what goes there. */
const WAYS: readonly (readonly [Way, SnippetKind])[] = [
  ['html', 'element'],
  ['wordpress', 'div'],
  ['squarespace', 'div'],
  ['wix', 'frame'],
  ['frame', 'frame'],
  ['div', 'div'],
  ['dialog', 'dialog'],
  ['link', 'link'],
  ['file', 'file'],
];
type Way =
  'html' | 'wordpress' | 'squarespace' | 'wix' | 'frame' | 'div' | 'dialog' | 'link' | 'file';

/** What is to be pasted, for each kind of site. */
export function PasteSection({ snippets }: { readonly snippets: Snippets }) {
  const { t } = useTranslation('website');
  return (
    <section className={layout('stack')}>
      <h2>{t('paste.title')}</h2>
      <p>{t('paste.said', { open: t('paste.open') })}</p>
      {WAYS.map(([way, kind]) => (
        <details key={way} open={way === 'html'} className={styles['way']}>
          <summary>{t(`way.${way}.title`)}</summary>
          <div className={layout('stack')}>
            <p>{t(`way.${way}.where`)}</p>
            <Snippet text={snippets[kind]} label={t(`way.${way}.label`)} />
            {way === 'file' ? (
              <p>
                <button
                  type="button"
                  className={buttonClass('plain')}
                  onClick={() => {
                    downloadText('practice.json', snippets.file);
                  }}
                >
                  {t('paste.save')}
                </button>
              </p>
            ) : null}
            {way === 'html' ? (
              <p className={layout('small')}>{t('paste.hash', { open: t('paste.open') })}</p>
            ) : null}
          </div>
        </details>
      ))}
      <p className={layout('small')}>{t('paste.host')}</p>
    </section>
  );
}
