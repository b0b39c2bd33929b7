export { ExercisesScreen } from './exercises-screen.tsx';
