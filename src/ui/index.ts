import './base.css';

export { buttonClass, type ButtonLook } from './button-class.ts';
export { Dialog } from './dialog.tsx';
export { DotMark } from './dot-mark.tsx';
export { Harbour } from './harbour.tsx';
export { ItemField, type ItemFieldProps, type ItemOption } from './item-field.tsx';
export { layout } from './layout.ts';
export { Mark } from './mark.tsx';
export { Notice } from './notice.tsx';
export { PositionBar } from './position-bar.tsx';
export { PrintButton } from './print-button.tsx';
export { ProgressBar } from './progress-bar.tsx';
export { ScrollRegion } from './scroll-region.tsx';
export { Tick } from './tick.tsx';
export { Shape, type ShapeName } from './shape.tsx';
