import type { Plugin } from 'vite';

/** The module that Vite puts around dynamic imports, and the name that it asks it for. */
const WRAPPER = /^\0vite\/preload-helper\.js$/;

/** Lets parts of the app be fetched by its own `fetchPart` instead of by Vite's helper, which is four times the size. */
export function partsPlugin(): Plugin {
  return {
    name: 'mooring-parts',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: WRAPPER },
      handler: () => `export { fetchPart as __vitePreload } from '/src/app/fetch-part.ts';`,
    },
  };
}
