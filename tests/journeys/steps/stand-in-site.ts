import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { EMBED_FILE } from 'virtual:mooring-embed';
import { serveFolder, type ServedFolder } from '../kit/serve-folder.ts';

/** Speaks the messages of a frame, and grows, when its buttons are pressed. */
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in</title>
<meta name="color-scheme" content="light dark">
<style>html { background: transparent } body { margin: 0 }</style>
<h1>The check</h1>
<button id="grow">Grow</button> <button id="next">Next</button> <output>0</output>
<script>
  const output = document.querySelector('output');
  let host = '*';
  const tell = (type, more) => parent.postMessage({ type: 'mooring:' + type, version: 1, ...more }, host);
  const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
  if (theme) document.querySelector('meta[name=color-scheme]').content = theme;
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== parent || data.type !== 'mooring:hello' || host !== '*') return;
    host = origin;
    tell('height', { height: 960 });
    tell('screen', { screen: 'start' });
  });
  document.querySelector('#grow').onclick = () => tell('height', { height: 2880 });
  document.querySelector('#next').onclick = () => {
    output.textContent = Number(output.textContent) + 1;
    tell('screen', { screen: 'questions' });
  };
  tell('ready');
</script></html>`;

/** The site's real embed.js, and in the place of the frame a page that only speaks its language. */
export async function serveStandInSite(): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'mooring-embed-'));
  cpSync(join(inject('siteFolder'), EMBED_FILE), join(folder, EMBED_FILE));
  mkdirSync(join(folder, 'en/embed'), { recursive: true });
  writeFileSync(join(folder, 'en/embed/index.html'), FRAME);
  const headers = { 'access-control-allow-origin': '*' };
  const { url, close } = await serveFolder(folder, '/practice/check/', headers);
  return {
    url,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
