export { HomeworkScreen } from './homework-screen.tsx';
