import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { CopyButton, downloadQr, downloadText, QrCode, useSiteLink } from '#parts';
import { sealedToFragment, toArmor } from '#sharing';
import { buttonClass, layout } from '#ui';
import { ShareButton } from './share-button.tsx';
import styles from './send.module.css';

/** Mail programs cut longer addresses. */
const MAX_MAIL_LINK = 1900;

interface SealedReplyProps {
  readonly sealed: Uint8Array;
  /** ISO 8601; names the file. */
  readonly madeAt: string;
  /** Of the desk that the link leads to: BCP 47. */
  readonly language: string;
}

/** One sealed reply, to be sent by the person's own hand: as a link, a file or a code for a camera. */
export function SealedReply({ sealed, madeAt, language }: SealedReplyProps) {
  const { t } = useTranslation('send');
  const siteLink = useSiteLink();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [isQrSaved, setIsQrSaved] = useState(true);
  useLayoutEffect(() => {
    titleRef.current?.focus();
  }, []);
  const link = siteLink({ screen: 'desk' }, language, sealedToFragment(sealed));
  const armor = toArmor(sealed);
  const name = `mooring-reply-${madeAt.slice(0, 10)}`;
  const mail = `mailto:?subject=${encodeURIComponent(t('sealed.subject'))}&body=${encodeURIComponent(link)}`;
  return (
    <section className={layout('card', 'stack')}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('sealed.title')}
      </h2>
      <p>{t('sealed.what')}</p>
      <p>{t('sealed.how')}</p>
      <h3>{t('sealed.link')}</h3>
      <p className={layout('small')}>{t('sealed.linkHint')}</p>
      <p className={styles['link']} translate="no">
        {link}
      </p>
      <div className={layout('row')}>
        <CopyButton text={link} label={t('sealed.copy')} look="main" />
        {link.length < MAX_MAIL_LINK ? (
          <a href={mail} className={buttonClass('quiet')}>
            {t('sealed.mail')}
          </a>
        ) : null}
        <ShareButton fileName={`${name}.age`} text={armor} link={link} />
      </div>
      <h3>{t('sealed.file')}</h3>
      <p className={layout('small')}>{t('sealed.fileHint')}</p>
      <p>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            downloadText(`${name}.age`, armor, 'application/octet-stream');
          }}
        >
          {t('sealed.saveFile')}
        </button>
      </p>
      <details>
        <summary>{t('sealed.qr')}</summary>
        <QrCode text={link} label={t('sealed.qrLabel')} tooLong={t('sealed.qrTooLong')} />
        <p>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              setIsQrSaved(downloadQr(`${name}.png`, link));
            }}
          >
            {t('sealed.saveQr')}
          </button>
        </p>
        <p role="status">{isQrSaved ? '' : t('sealed.qrTooLong')}</p>
      </details>
    </section>
  );
}
