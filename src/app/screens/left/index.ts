export { LeftScreen } from './left-screen.tsx';
