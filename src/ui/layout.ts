import styles from './layout.module.css';

type Box =
  | 'wide'
  | 'narrow'
  | 'stack'
  | 'row'
  | 'apart'
  | 'small'
  | 'lead'
  | 'page'
  | 'card'
  | 'calm'
  | 'group'
  | 'hidden'
  | 'scroll'
  | 'noPrint';

/** The classes of some boxes of the page grid, joined. */
export function layout(...boxes: readonly Box[]): string {
  return boxes.map((box) => styles[box] ?? '').join(' ');
}
