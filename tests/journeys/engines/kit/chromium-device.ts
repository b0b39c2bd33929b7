import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { contextOptions, launchOptions } from '../../kit/browser-options.ts';
import type { EngineDevice, Size } from './engine.ts';

/** Starts Chromium without a window on a new profile, as a phone or tablet. */
export async function startChromium(path: string, size: Size): Promise<EngineDevice> {
  const profile = await mkdtemp(join(tmpdir(), 'mooring-chromium-'));
  const heard: string[] = [];
  const start = async (): Promise<Page> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions(path),
      ...contextOptions({ ...size, touch: true, keepsSite: true }),
    });
    context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (webError) => heard.push(`error: ${webError.error().message}`));
    return context.newPage();
  };
  let page = await start();
  return {
    version: `Chromium ${page.context().browser()?.version() ?? ''}`,
    limits: [],
    open: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    comeBack: async () => {
      await page.context().close();
      page = await start();
    },
    resize: (viewport) => page.setViewportSize(viewport),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    touch: (x, y) => page.touchscreen.tap(x, y),
    read: (expression) => page.evaluate<string>(`Promise.resolve(${expression}).then(String)`),
    print: () => page.pdf({ format: 'A4' }),
    picture: () => page.screenshot(),
    noise: () => [...heard],
    close: async () => {
      await page.context().close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
