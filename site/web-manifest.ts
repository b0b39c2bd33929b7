import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { converter, formatHex } from 'culori';

/** A colour of the light theme, as every browser's manifest reader knows it. */
function colourOf(tokens: string, name: string): string {
  const value = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\))`).exec(tokens)?.[1];
  const colour = converter('rgb')(value ?? '');
  if (colour === undefined) throw new Error(`tokens.css has no --${name}`);
  return formatHex(colour);
}

const icon = (src: string, size: number, purpose = 'any') => ({
  ...{ src, sizes: `${size}x${size}`, type: 'image/png', purpose },
});

/** The text of the web manifest. All in it is relative to itself, so that the site may lie in any folder. */
export async function webManifest(root: string): Promise<string> {
  const read = async (file: string) =>
    JSON.parse(await readFile(join(root, `src/i18n/words/en/${file}.json`), 'utf8')) as unknown;
  const { name } = (await read('common')) as { readonly name: string };
  const { description } = (await read('head')) as {
    readonly description: { readonly welcome: string };
  };
  const tokens = await readFile(join(root, 'src/ui/tokens.css'), 'utf8');
  const manifest = {
    ...{
      id: './',
      name,
      short_name: name,
      description: description.welcome,
    },
    ...{ lang: 'en', start_url: './', scope: './', display: 'standalone' },
    ...{ background_color: colourOf(tokens, 'paper'), theme_color: colourOf(tokens, 'sea') },
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
