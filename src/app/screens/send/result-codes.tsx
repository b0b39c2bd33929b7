import { useTranslation } from '#i18n';
import { encodeResultCode } from '#sharing';
import { layout } from '#ui';
import type { SendPart } from './send-draft.ts';
import { usePartName } from './use-part-name.ts';
import styles from './send.module.css';

/** Codes to read aloud, for the ticked answers that are about nobody in particular. They are not sealed, and say so. */
export function ResultCodes({ parts }: { readonly parts: readonly SendPart[] }) {
  const { t } = useTranslation('send');
  const nameOf = usePartName();
  const aboutNobody = parts.filter(({ sheet }) => sheet.target === null);
  if (aboutNobody.length === 0) return null;
  return (
    <details>
      <summary>{t('code.title')}</summary>
      <p>{t('code.what')}</p>
      {aboutNobody.map(({ sheet, form }) => (
        <p key={sheet.id} className={layout('stack')}>
          <span>{nameOf(form, null)}</span>{' '}
          <strong className={styles['code']} translate="no">
            {encodeResultCode(form.questionnaire, sheet)}
          </strong>
        </p>
      ))}
    </details>
  );
}
