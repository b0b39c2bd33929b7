import { useTranslation } from 'react-i18next';
import { buttonClass, layout } from '#ui';
import { useSession, useWiring } from '#wiring';
import { downloadText } from './download-text.ts';
import styles from './privacy.module.css';

/** Stored checks that could not be read: still there, each with its reason, to download or to remove. */
export function SetAsideList() {
  const { t } = useTranslation('privacy');
  const { device, keeper } = useWiring();
  const setAside = useSession((state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <section>
      <h2>{t('asideTitle')}</h2>
      <ul className={styles['kept']}>
        {setAside.map(({ key, problem }) => (
          <li key={key} className={layout('card')}>
            <p>{t(`aside.${problem}`)}</p>
            <p className={layout('row')}>
              <button
                type="button"
                className={buttonClass('plain')}
                onClick={() => {
                  downloadText(`mooring-${key}.txt`, device.read(key) ?? '');
                }}
              >
                {t('asideDownload')}
              </button>
              <button
                type="button"
                className={buttonClass('plain')}
                onClick={() => {
                  keeper.removeSetAside(key);
                }}
              >
                {t('keptRemove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
