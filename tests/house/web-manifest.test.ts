import { describe, expect, it } from 'vitest';
import { webManifest } from '../../site/web-manifest.ts';
import { ROOT } from './walls/read-tree.ts';

describe('the web manifest', () => {
  it('says the name, the words and the colours that the site has', async () => {
    await expect(await webManifest(ROOT)).toMatchFileSnapshot('../../public/manifest.webmanifest');
  });
});
