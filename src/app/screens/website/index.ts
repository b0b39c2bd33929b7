export { snippetsOf } from './snippets.ts';
export { WebsiteScreen } from './website-screen.tsx';
