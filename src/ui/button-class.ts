import styles from './button.module.css';

export type ButtonLook = 'main' | 'quiet' | 'plain';

const CLASSES: Readonly<Record<ButtonLook, string>> = {
  main: styles['button'] ?? '',
  quiet: `${styles['button'] ?? ''} ${styles['quiet'] ?? ''}`,
  plain: styles['plain'] ?? '',
};

/** The class of a button, for a `<button>` or a link that leads on. */
export function buttonClass(look: ButtonLook): string {
  return CLASSES[look];
}
