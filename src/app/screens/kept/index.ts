export { KeptScreen } from './kept-screen.tsx';
