import styles from './website.module.css';

/** A colour, shown. Its name stands beside it. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg className={styles['swatch']} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="4" fill={colour} />
    </svg>
  );
}
