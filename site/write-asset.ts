import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file under its own digest, as the other assets are: a changed file has another name. Gives its place under the site's root. */
export async function writeAsset(
  outDir: string,
  name: string,
  ending: 'js' | 'css',
  text: string,
): Promise<string> {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const file = `assets/${name}-${digest}.${ending}`;
  await mkdir(join(outDir, 'assets'), { recursive: true });
  await writeFile(join(outDir, file), text);
  return file;
}
