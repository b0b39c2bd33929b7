import front from './front.module.css';
import boxes from './layout.module.css';

const CLASSES = { ...boxes, ...front };

/** Of the first page alone. */
type FrontBox =
  | 'hero'
  | 'heroLead'
  | 'heroStart'
  | 'held'
  | 'tiles'
  | 'promises'
  | 'tileTitle'
  | 'harbour'
  | 'strip';

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
  | 'noPrint'
  | FrontBox;

/** The classes of some boxes of the page grid, joined. */
export function layout(...boxes: readonly Box[]): string {
  return boxes.map((box) => CLASSES[box] ?? '').join(' ');
}
