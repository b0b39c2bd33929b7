import { useTranslation } from '#i18n';
import { QrCode } from '#parts';
import { fingerprintOf, type Homework } from '#sharing';
import { formOfSheet, useWiring } from '#wiring';
import styles from './link-card.module.css';

interface LinkCardProps {
  readonly link: string;
  readonly homework: Homework;
}

/** The very card that is printed. */
export function LinkCard({ link, homework: { name, forms, recipient } }: LinkCardProps) {
  const { t } = useTranslation('invite');
  const { t: common } = useTranslation('common');
  const wiring = useWiring();
  const { host, pathname } = new URL(link);
  const asked = forms.flatMap(({ questionnaire }) => {
    const entry = formOfSheet(wiring.forms, questionnaire);
    return entry === undefined ? [] : [common(`welcome.way.${entry.kind}.title`)];
  });
  return (
    <article className={styles['slip']} aria-label={t('card.title')}>
      <h3>
        {t('card.from')} <bdi>{name}</bdi>
      </h3>
      <QrCode text={link} label={t('card.code')} tooLong={t('card.tooLong')} />
      <p>
        {t('card.scan')} <bdi translate="no">{`${host}${pathname}`}</bdi>
      </p>
      <p>
        {t('card.asked')}: {asked.join(', ')}
      </p>
      <p>{t('card.sealed')}</p>
      <p>
        {t('card.words')} <strong translate="no">{fingerprintOf(recipient).join(' ')}</strong>
      </p>
    </article>
  );
}
