import { useId } from 'react';
import { useTranslation } from '#i18n';
import { layout, Tick } from '#ui';
import { ORDERS, type ListChoice } from './find-replies.ts';
import styles from './desk.module.css';

interface ListControlsProps {
  readonly choice: ListChoice;
  readonly onChoose: (choice: ListChoice) => void;
  /** How many replies are listed. */
  readonly found: number;
}

/** What is looked for, in which order, and whether replies under one label lie together. */
export function ListControls({ choice, onChoose, found }: ListControlsProps) {
  const { t } = useTranslation('desk');
  const searchId = useId();
  const orderId = useId();
  return (
    <div role="search" className={layout('stack', 'noPrint')}>
      <div className={styles['controls']}>
        <p className={styles['field']}>
          <label htmlFor={searchId}>{t('list.search')}</label>
          <input
            id={searchId}
            type="search"
            dir="auto"
            autoComplete="off"
            value={choice.query}
            onChange={({ target }) => {
              onChoose({ ...choice, query: target.value });
            }}
          />
        </p>
        <p className={styles['field']}>
          <label htmlFor={orderId}>{t('list.order')}</label>
          <select
            id={orderId}
            value={choice.order}
            onChange={({ target }) => {
              const order = ORDERS.find((each) => each === target.value);
              if (order !== undefined) onChoose({ ...choice, order });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`list.orders.${order}`)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <Tick
        text={t('list.group')}
        checked={choice.isGrouped}
        onChange={({ target }) => {
          onChoose({ ...choice, isGrouped: target.checked });
        }}
      />
      <p role="status" className={layout('small')}>
        {t('list.found', { count: found })}
      </p>
    </div>
  );
}
