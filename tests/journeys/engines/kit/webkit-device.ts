import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { listen } from '../../kit/listen.ts';
import type { EngineDevice, Size } from './engine.ts';
import { keyCode } from './key-codes.ts';

export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  /** A screen in memory: this engine has no mode without a window. */
  readonly screen: string;
}

async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  const exited = once(running, 'exit');
  running.kill();
  await exited;
}

/** Starts a screen under a number that no other screen has, and gives the number. */
async function startScreen(path: string): Promise<{ running: ChildProcess; display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const running = spawn(path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await new Promise<string>((resolve, reject) => {
    running.stdout.setEncoding('utf8').once('data', (number: string) => {
      resolve(`:${number.trim()}`);
    });
    running.once('exit', () => {
      reject(new Error('Xvfb did not start.'));
    });
  });
  return { running, display };
}

async function freePort(): Promise<number> {
  const { origin, close } = await listen((_request, response) => response.end());
  await close();
  return Number(new URL(origin).port);
}

/** A session with a driver that has just been started, and needs a moment to answer. */
async function openSession(server: string, capabilities: Capabilities): Promise<WebDriver> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await new Builder().usingServer(server).withCapabilities(capabilities).build();
    } catch (error) {
      if (tries === 50) throw error;
      await wait(200);
    }
  }
}

/** Starts WebKitGTK's own small browser in a window on a screen in memory, spoken to by WebDriver. */
export async function startWebKit(paths: WebKitPaths, first: Size): Promise<EngineDevice> {
  const screen = await startScreen(paths.screen);
  const port = await freePort();
  const running = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, NO_AT_BRIDGE: '1' },
  });
  const driver = await openSession(
    `http://127.0.0.1:${port}`,
    new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    }),
  );
  let size = first;
  const resize = async (wanted: Size): Promise<void> => {
    size = wanted;
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...wanted });
  };
  await resize(first);
  const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
  return {
    version: `WebKitGTK ${version}`,
    limits: [
      'Its driver sends a mouse’s presses for a finger’s, prints nothing, tells no warnings, and keeps no profile: another window came back in place of another start.',
    ],
    open: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    comeBack: async () => {
      const old = await driver.getWindowHandle();
      await driver.switchTo().newWindow('window');
      const next = await driver.getWindowHandle();
      await driver.switchTo().window(old);
      await driver.close();
      await driver.switchTo().window(next);
      await resize(size);
    },
    resize,
    press: (...keys) =>
      driver
        .actions()
        .sendKeys(...keys.map(keyCode))
        .perform(),
    touch: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .press()
        .release()
        .perform(),
    read: (expression) =>
      driver.executeAsyncScript<string>(
        `const [tell] = arguments; Promise.resolve(${expression}).then(String).then(tell);`,
      ),
    print: undefined,
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    noise: () => [],
    close: async () => {
      await driver.quit();
      await end(running);
      await end(screen.running);
    },
  };
}
