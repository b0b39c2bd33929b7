import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from './bidi.ts';
import type { EngineDevice, Size } from './engine.ts';
import { keyCode } from './key-codes.ts';

/** The recommended settings stop what the browser would ask of the network by itself. */
const SETTINGS = [
  `user_pref('remote.active-protocols', 1);`,
  `user_pref('remote.prefs.recommended', true);`,
  `user_pref('dom.w3c_touch_events.enabled', 1);`,
].join('\n');

const A4_IN_CENTIMETRES = { width: 21, height: 29.7 };

interface Running {
  readonly version: string;
  readonly context: string;
  readonly send: Connection['send'];
  readonly end: () => Promise<void>;
}

async function start(
  path: string,
  profile: string,
  hear: (words: string) => void,
): Promise<Running> {
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const running = spawn(path, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(running, 'exit');
  const said = running.stderr.setEncoding('utf8');
  const address = await new Promise<string>((resolve, reject) => {
    let words = '';
    said.on('data', (more: string) => {
      words += more;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(words)?.[1];
      if (found !== undefined) resolve(`${found}/session`);
    });
    void exited.then(() => {
      reject(new Error(`Firefox did not start: ${words}`));
    });
  });
  const { send, on, close } = await connect(address);
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  on('log.entryAdded', (entry) => {
    const { level, text } = entry as { level: string; text: string };
    hear(`${level}: ${text}`);
  });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // The keyboard does not belong to the page of the tab that the browser starts with.
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as {
    context: string;
  };
  return {
    version: capabilities.browserVersion,
    context,
    send,
    end: async () => {
      await send('browser.close', {});
      close();
      await exited;
    },
  };
}

/** Starts Firefox without a window on a new profile, spoken to by WebDriver BiDi. */
export async function startFirefox(path: string, first: Size): Promise<EngineDevice> {
  const profile = await mkdtemp(join(tmpdir(), 'mooring-firefox-'));
  await writeFile(join(profile, 'user.js'), SETTINGS);
  const heard: string[] = [];
  let size = first;
  let browser = await start(path, profile, (words) => heard.push(words));
  const inPage = (command: string, params: object = {}): Promise<unknown> =>
    browser.send(command, { context: browser.context, ...params });
  const resize = async (viewport: Size): Promise<void> => {
    size = viewport;
    await inPage('browsingContext.setViewport', { viewport });
  };
  await resize(first);
  return {
    version: `Firefox ${browser.version}`,
    limits: [],
    open: async (url) => {
      await inPage('browsingContext.navigate', { url, wait: 'complete' });
    },
    reload: async () => {
      await inPage('browsingContext.reload', { wait: 'complete' });
    },
    comeBack: async () => {
      await browser.end();
      browser = await start(path, profile, (words) => heard.push(words));
      await resize(size);
    },
    resize,
    press: async (...keys) => {
      const strokes = keys.flatMap((key) =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value: keyCode(key) })),
      );
      await inPage('input.performActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: strokes }],
      });
    },
    touch: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const parameters = { pointerType: 'touch' };
      await inPage('input.performActions', {
        actions: [{ type: 'pointer', id: 'finger', parameters, actions }],
      });
    },
    read: async (expression) => {
      const answer = (await browser.send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(String)`,
        target: { context: browser.context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
      return answer.result.value;
    },
    print: async () => {
      const printed = await inPage('browsingContext.print', { page: A4_IN_CENTIMETRES });
      return Buffer.from((printed as { data: string }).data, 'base64');
    },
    picture: async () => {
      const taken = await inPage('browsingContext.captureScreenshot');
      return Buffer.from((taken as { data: string }).data, 'base64');
    },
    noise: () => [...heard],
    close: async () => {
      await browser.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
