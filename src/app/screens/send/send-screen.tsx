import { useMemo, useState } from 'react';
import { useTranslation } from '#i18n';
import { useForms } from '#result';
import { buttonClass, layout } from '#ui';
import { Link, useHomeworks, useSession } from '#wiring';
import { sendable } from './sendable.ts';
import { SendView } from './send-view.tsx';
import styles from './send.module.css';

/** What goes back to whoever gave the homework: chosen, seen, sealed and sent by the person. */
export function SendScreen() {
  const { t } = useTranslation('send');
  const homeworks = useHomeworks();
  const sheets = useSession((state) => state.sheets);
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = useMemo(() => sendable(homeworks, sheets), [homeworks, sheets]);
  const current = offered.find(({ held }) => held.id === chosen) ?? offered[0];
  const formOf = useForms(useMemo(() => current?.sheets ?? [], [current]));
  const parts = (current?.sheets ?? []).flatMap((sheet) => {
    const form = formOf(sheet);
    return form === undefined ? [] : [{ sheet, form }];
  });
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {current === undefined ? (
        <>
          <p>{t('none')}</p>
          <p>
            <Link to={{ screen: 'homework' }} className={buttonClass('main')}>
              {t('toHomework')}
            </Link>
          </p>
        </>
      ) : (
        <div className={layout('row')}>
          <p>
            {t('for')} <bdi>{current.held.homework.name}</bdi>
          </p>
          <Link to={{ screen: 'homework' }} className={buttonClass('plain')}>
            {t('toHomework')}
          </Link>
        </div>
      )}
      {offered.length < 2 ? null : (
        <label className={styles['field']}>
          <span>{t('which')}</span>
          <select
            value={current?.held.id}
            onChange={(event) => {
              setChosen(event.target.value);
            }}
          >
            {offered.map(({ held: { id, homework } }) => (
              <option key={id} value={id}>
                {homework.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {current === undefined || parts.length < current.sheets.length ? null : (
        <SendView key={current.held.id} held={current.held} parts={parts} />
      )}
    </div>
  );
}
