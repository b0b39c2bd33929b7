export { SendScreen } from './send-screen.tsx';
