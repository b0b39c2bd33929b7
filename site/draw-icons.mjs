// Draws the icons that want pixels from public/icon.svg, with the browser that CHROMIUM_PATH names: `npm run icons`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const SVG = await readFile('public/icon.svg', 'utf8');
const GROUND = /fill="(#[0-9a-f]{6})"/.exec(SVG)?.[1];
/** Name, pixels, and how much of the square the drawing takes; below 1 its ground fills the rest. */
const ICONS = [
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  // Whoever cuts it to a shape of theirs leaves the inner four fifths.
  ['icon-maskable-512', 512, 0.8],
  ['apple-touch-icon', 180, 0.9],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [name, size, share] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  const ground = share < 1 ? `background:${GROUND};` : '';
  const inner = `width:${size * share}px;height:${size * share}px`;
  await page.setContent(
    `<body style="margin:0;${ground}display:grid;place-items:center;height:100vh">${SVG.replace('<svg', `<svg style="${inner}"`)}`,
  );
  await writeFile(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
