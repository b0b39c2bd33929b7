export { AxisMap, type AxisMapProps } from './axis-map.tsx';
export { PositionBar, type PositionBarProps } from './position-bar.tsx';
