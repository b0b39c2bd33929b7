import { useState } from 'react';
import { useTranslation } from '#i18n';
import { downloadQr } from '#parts';
import type { Homework } from '#sharing';
import { buttonClass, layout, PrintButton } from '#ui';
import { LinkCard } from './link-card.tsx';
import styles from './invite.module.css';

interface HandOutProps {
  readonly link: string;
  readonly homework: Homework;
  readonly onUsed: () => void;
}

/** The link on paper: a card to print, and its code as a picture. */
export function HandOut({ link, homework, onUsed }: HandOutProps) {
  const { t } = useTranslation('invite');
  const [isRefused, setIsRefused] = useState(false);
  return (
    <section className={styles['handOut']}>
      <h2>{t('card.title')}</h2>
      <LinkCard link={link} homework={homework} />
      <div className={layout('row')}>
        <PrintButton text={t('card.print')} onPrint={onUsed} />
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            setIsRefused(!downloadQr('mooring-homework.png', link));
            onUsed();
          }}
        >
          {t('card.picture')}
        </button>
      </div>
      <p role="status">{isRefused ? t('card.noPicture') : null}</p>
    </section>
  );
}
