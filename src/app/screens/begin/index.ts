export { BeginScreen } from './begin-screen.tsx';
