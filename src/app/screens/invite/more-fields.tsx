import type { UseFormRegister } from 'react-hook-form';
import { LANGUAGES, useTranslation } from '#i18n';
import { layout, Tick } from '#ui';
import { WEEKS, type InviteDraft } from './invite-draft.ts';
import styles from './invite.module.css';

/** What has a good answer already: own words, reading, another look, and the language where there are several. */
export function MoreFields({ register }: { readonly register: UseFormRegister<InviteDraft> }) {
  const { t } = useTranslation('invite');
  return (
    <fieldset className={layout('group')}>
      <legend>{t('more.label')}</legend>
      <Tick text={t('more.ownWords')} {...register('asksOwnWords')} />
      <label className={styles['choice']}>
        <span>{t('more.reading')}</span>
        <select {...register('reading')}>
          <option value="alone">{t('more.alone')}</option>
          <option value="together">{t('more.together')}</option>
        </select>
      </label>
      <label className={styles['choice']}>
        <span>{t('more.again')}</span>
        <select {...register('lookAgain')}>
          {WEEKS.map((weeks) => (
            <option key={weeks} value={weeks}>
              {weeks === '0' ? t('more.never') : t('more.weeks', { count: Number(weeks) })}
            </option>
          ))}
        </select>
      </label>
      {LANGUAGES.length < 2 ? null : (
        <label className={styles['choice']}>
          <span>{t('more.language')}</span>
          <select {...register('language')}>
            {LANGUAGES.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
