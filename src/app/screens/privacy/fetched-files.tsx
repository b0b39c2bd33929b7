import { useEffect, useState } from 'react';
import { useTranslation } from '#i18n';
import styles from './privacy.module.css';

/** What this browser says it has fetched since the page was opened: its own log, not ours. */
export function FetchedFiles() {
  const { t } = useTranslation('privacy');
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      setFiles(performance.getEntriesByType('resource').map(({ name }) => name));
    };
    read();
    const observer = new PerformanceObserver(read);
    observer.observe({ type: 'resource' });
    return () => {
      observer.disconnect();
    };
  }, []);
  const foreign = files.filter((name) => new URL(name).origin !== location.origin).length;
  return (
    <section>
      <h2>{t('checkTitle')}</h2>
      <p>{t('check')}</p>
      <p>
        {files.length === 0 ? t('checkNone') : t('checkCount', { count: files.length, foreign })}
      </p>
      <details>
        <summary>{t('checkList')}</summary>
        <ul className={styles['files']}>
          {files.map((name, index) => (
            <li key={`${name} ${String(index)}`}>{name}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
