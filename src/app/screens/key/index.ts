export { KeyScreen } from './key-screen.tsx';
