import { createPageLoader } from './create-page-loader.tsx';

/** The loader of the app's own pages, and of every frame that may fetch them. */
export const loadPage = createPageLoader(async (screen) => {
  const { siteView } = await import('./site-view.tsx');
  return siteView(screen);
});
