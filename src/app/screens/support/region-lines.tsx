import { EMERGENCY_NUMBERS, SUPPORT_LINES, type SupportRegion } from '#content';
import { useTranslation } from '#i18n';
import { SupportEntry } from './support-entry.tsx';
import styles from './support.module.css';

/** One country's emergency number and lines. */
export function RegionLines({ region }: { readonly region: SupportRegion }) {
  const { t } = useTranslation('support');
  const name = t(`region.${region}`);
  const emergency = EMERGENCY_NUMBERS.find((entry) => entry.region === region)?.numbers;
  return (
    <>
      {region === 'international' ? <p>{t('directory')}</p> : null}
      {emergency === undefined ? null : (
        <p>
          {emergency[1] === undefined
            ? t('emergency-number', { region: name, number: emergency[0] })
            : t('emergency-numbers', { region: name, number: emergency[0], second: emergency[1] })}
          {region === 'CA' ? ` ${t('emergency-note.CA')}` : null}
        </p>
      )}
      <ul className={styles['lines']}>
        {SUPPORT_LINES.filter((line) => line.region === region).map((line) => (
          <SupportEntry key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}
