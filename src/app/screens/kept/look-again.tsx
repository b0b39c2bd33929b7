import { useId, useState } from 'react';
import { useTranslation } from '#i18n';
import { downloadText } from '#parts';
import { buttonClass, layout } from '#ui';
import { useWiring } from '#wiring';
import { calendarFile, monthsLater } from './calendar-file.ts';
import styles from './kept.module.css';

const MONTHS = [1, 3, 6] as const;

/** Today by this device's own clock and time zone, as "2026-11-24". */
function today(): string {
  const now = new Date();
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return local.toISOString().slice(0, 10);
}

/** A day in the person's own calendar to look again. */
export function LookAgain() {
  const { t } = useTranslation('kept');
  const { newId } = useWiring();
  const id = useId();
  const [months, setMonths] = useState(3);
  return (
    <section className={layout('card', 'calm', 'stack', 'noPrint')}>
      <h2>{t('again.title')}</h2>
      <p>{t('again.text', { entry: t('again.entry') })}</p>
      <div className={layout('row')}>
        <p className={styles['field']}>
          <label htmlFor={id}>{t('again.when')}</label>
          <select
            id={id}
            value={months}
            onChange={(event) => {
              setMonths(Number(event.target.value));
            }}
          >
            {MONTHS.map((count) => (
              <option key={count} value={count}>
                {t('again.months', { count })}
              </option>
            ))}
          </select>
        </p>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            const madeAt = new Date().toISOString();
            const day = monthsLater(today(), months);
            const text = calendarFile({ day, madeAt, uid: newId(), summary: t('again.entry') });
            downloadText('look-again.ics', text, 'text/calendar');
          }}
        >
          {t('again.save')}
        </button>
      </div>
    </section>
  );
}
