import { useState } from 'react';
import { SUPPORT_REGIONS, type SupportRegion } from '#content';
import { useTranslation } from '#i18n';
import { usePractice } from '#practice';
import { layout } from '#ui';
import { useSession } from '#wiring';
import { RegionLines } from './region-lines.tsx';
import styles from './support.module.css';

/**
 * The lines of the chosen country, or of all, folded, while none is chosen. Without scripts nothing can be chosen: the
 * list is there, and the room for the choice stays empty, so that nothing moves when the page wakes.
 */
export function Regions() {
  const { t } = useTranslation('support');
  const isAwake = useSession((state) => state.isAwake);
  const { region } = usePractice().settings;
  const [choice, setChoice] = useState<SupportRegion | null | 'unmade'>('unmade');
  const chosen = choice === 'unmade' ? region : choice;
  return (
    <section>
      <h2>{t('choose-region')}</h2>
      <p className={styles['choice']} data-awake={isAwake}>
        <label>
          {t('country')}{' '}
          <select
            value={chosen ?? ''}
            onChange={({ target }) => {
              setChoice(SUPPORT_REGIONS.find((region) => region === target.value) ?? null);
            }}
          >
            <option value="">{t('all-countries')}</option>
            {SUPPORT_REGIONS.map((region) => (
              <option key={region} value={region}>
                {t(`region.${region}`)}
              </option>
            ))}
          </select>
        </label>{' '}
        <span className={layout('small')}>{t('not-kept')}</span>
      </p>
      {chosen === null ? (
        SUPPORT_REGIONS.map((region) => (
          <details key={region} className={styles['region']}>
            <summary>{t(`region.${region}`)}</summary>
            <RegionLines region={region} />
          </details>
        ))
      ) : (
        <RegionLines region={chosen} />
      )}
    </section>
  );
}
