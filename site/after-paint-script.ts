import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';
import { fontsIn, type FirstStyles } from './first-styles.ts';

const ID = 'virtual:mooring-fonts';

/** Tells a script which web fonts there are. */
function fontsPlugin(styles: FirstStyles): Plugin {
  const text = `export const FONTS = ${JSON.stringify(fontsIn(styles))};`;
  return {
    name: 'mooring-fonts',
    resolveId: (wanted) => (wanted === ID ? `\0${ID}` : null),
    load: (found) => (found === `\0${ID}` ? text : null),
  };
}

/** The script that asks for fonts and parts once a page's words are painted. */
export function buildAfterPaint(root: string, styles: FirstStyles): Promise<string> {
  return buildScript({ root, entry: 'src/app/after-paint.ts', plugins: [fontsPlugin(styles)] });
}
