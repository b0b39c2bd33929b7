import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something the person should know, said once and calmly. Announced by screen readers when it appears. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className={styles['notice']}>
      {children}
    </div>
  );
}
