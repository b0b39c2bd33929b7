export { YouthScreen } from './youth-screen.tsx';
