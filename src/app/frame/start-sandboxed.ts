import { createPageLoader } from '../create-page-loader.tsx';
import { readOwnPage } from '../own-page.ts';
import { startFrame } from './start-frame.tsx';

/**
 * The whole check in one plain script, for a frame without an origin of its own (`sandbox="allow-scripts"` alone): a browser
 * gives such a frame no modules, unless the server lets every origin have them.
 */
const { container, route, ...page } = readOwnPage();
const loadPage = createPageLoader((screen) =>
  Promise.reject(new Error(`"${screen}" is for pages of the site alone`)),
);
if (container !== null && route?.screen === 'embed') {
  void startFrame({ ...page, container, route, loadPage });
}
