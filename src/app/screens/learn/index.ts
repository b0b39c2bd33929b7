export { ArticleScreen } from './article-screen.tsx';
export { LearnScreen } from './learn-screen.tsx';
