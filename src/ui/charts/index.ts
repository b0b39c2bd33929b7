export { AxisMap, type AxisMapProps } from './axis-map.tsx';
export { ChangeLines, type ChangeLinesProps } from './change-lines.tsx';
