import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { EMBED_FILE, EMBED_INTEGRITY } from 'virtual:mooring-embed';
import { describe, expect, it } from 'vitest';
import { buildEmbed, integrityOf } from '../../site/embed-plugin.ts';

const MOST_BYTES = 2048;

/** What a changed digest means, for whoever sees the test fail. */
const CHANGED =
  'embed.js has changed. Pages that already hold its digest will refuse the new one and show their plain link instead. ' +
  'If a version with the old digest is out, give the new script a name of its own and go on serving the old file, or ' +
  'tell the owners to paste the new line. Then run `npm run update-generated`';

const code = await buildEmbed(process.cwd());

describe('the script for other websites', () => {
  it('weighs at most two kilobytes over the wire', () => {
    const bytes = gzipSync(code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is the one whose digest stands in the lines that owners have pasted', async () => {
    await expect(`${EMBED_FILE} ${integrityOf(code)}\n`, CHANGED).toMatchFileSnapshot(
      '../golden/embed-digest.txt',
    );
  });

  it('is the one whose digest the app prints', () => {
    expect(EMBED_INTEGRITY).toBe(integrityOf(code));
    expect(EMBED_INTEGRITY).toMatch(/^sha384-[\w+/]{64}$/);
  });

  it('is plain enough for a phone of 2019', () => {
    expect(code).not.toMatch(/\?\?|\?\.\D|\|\|=|&&=|\bimport\b|\bstatic\b|\bawait\b/);
  });

  it('leaves nothing behind in the page but its element', () => {
    const page = { document: { currentScript: null }, HTMLScriptElement: Object };
    const before = Object.keys(page);
    runInNewContext(code, page);
    expect(Object.keys(page)).toEqual(before);
  });
});
