import { useState } from 'react';
import { useTranslation } from '#i18n';
import { downloadQr, QrCode } from '#parts';
import { buttonClass, layout, PrintButton } from '#ui';
import styles from './poster.module.css';

export interface PosterProps {
  readonly link: string;
  /** The practice's name; empty where it has none. */
  readonly practice: string;
}

/** The page as it is printed, alone, and its code as a picture. */
export function Poster({ link, practice }: PosterProps) {
  const { t } = useTranslation('website');
  const [isRefused, setIsRefused] = useState(false);
  const { host, pathname } = new URL(link);
  return (
    <div className={layout('stack')}>
      <article className={styles['poster']} aria-label={t('poster.label')}>
        {practice === '' ? null : (
          <p className={styles['name']}>
            <bdi>{practice}</bdi>
          </p>
        )}
        <h3>{t('poster.heading')}</h3>
        <p>{t('poster.sentence')}</p>
        <QrCode text={link} label={t('poster.code')} tooLong={t('poster.tooLong')} />
        <p>
          {t('poster.scan')} <bdi translate="no">{`${host}${pathname}`}</bdi>
        </p>
        <p className={styles['promise']}>{t('poster.promise')}</p>
      </article>
      <div className={layout('row')}>
        <PrintButton text={t('poster.print')} />
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            setIsRefused(!downloadQr('mooring-poster.png', link));
          }}
        >
          {t('poster.picture')}
        </button>
      </div>
      <p role="status">{isRefused ? t('poster.noPicture') : null}</p>
    </div>
  );
}
