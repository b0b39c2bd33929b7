import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './visit.ts';

/** What a page under watch writes on its console before each thing that must never happen there. */
const ALARM = 'alarm:';

/**
 * A word to owners on each setting that is left out, on a sandbox that is none, and that it lets no script run; and the icon of a page whose address was
 * changed under it, which a browser looks for anew. Of any other file that is not there the noise has a second line.
 */
const NO_FAULT =
  /^console (?:info: Mooring|error: (?:Error while parsing the 'sandbox' attribute|Blocked script execution in [^]*sandboxed|Failed to load resource: .* 404))/;

/**
 * Runs before everything else in each page and frame. It tells of a text that was run (the collection's sets `__ran`), of a
 * prototype that is not as it was, of what the policy refused, of tasks of a second and more, and of markup that no screen has.
 */
function stand(alarm: string): void {
  const told = new Set<string>();
  const tell = (what: string) => {
    // Once each: a page may be full of it.
    if (!told.has(what)) console.error(alarm, what);
    told.add(what);
  };
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  const ownNames = () => prototypes.map((each) => Reflect.ownKeys(each).map(String).join()).join();
  const before = ownNames();
  const look = () => {
    if (Reflect.has(globalThis, '__ran')) tell('a text was run');
    if (ownNames() !== before) tell('a prototype was changed');
  };
  Reflect.set(globalThis, 'lookAround', look);
  setInterval(look, 100);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
    tell(`the policy had to refuse ${effectiveDirective} ${sample}`);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      // In a script's own file only the test itself is at work.
      const isPage = !location.pathname.endsWith('.js');
      const where = location.pathname;
      if (duration >= 1000 && isPage)
        tell(`nothing moved for ${Math.round(duration)} ms, ${where}`);
    }
  }).observe({ type: 'longtask', buffered: true });
  const isStrange = ({ name, value }: Attr) =>
    name.startsWith('on') ||
    name === 'srcdoc' ||
    (name === 'style' && /url|expression|import/i.test(value)) ||
    (/^(?:href|src|action|formaction|data|xlink:href|poster)$/.test(name) &&
      URL.canParse(value, location.href) &&
      !/^(?:https?|mailto|tel|blob|about):$/.test(new URL(value, location.href).protocol) &&
      !/^data:image\/|^data:font/.test(value));
  const inspect = (element: Element) => {
    const strange = [...element.attributes].find(isStrange);
    // A custom element is its own page's, and its attributes mean nothing to a browser.
    if (strange !== undefined && !element.localName.includes('-'))
      tell(`markup: <${element.localName} ${strange.name}=${strange.value}`);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'attributes' && target instanceof Element) inspect(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        inspect(node);
        node.querySelectorAll('*').forEach(inspect);
      }
    }
  }).observe(document, { childList: true, attributes: true, subtree: true });
}

/** Milliseconds that nothing may stand still for. Where others take all of the machine, their share does not count. */
function patience(): number {
  const [load = 0] = loadavg();
  return 1000 * Math.max(1, load / availableParallelism());
}

function isShort(line: string): boolean {
  const [, took] = /nothing moved for (\d+) ms/.exec(line) ?? [];
  return took !== undefined && Number(took) < patience();
}

export interface Sentry {
  /** Fails with everything that should not have happened in any page of the visit so far. */
  readonly assertCalm: () => Promise<void>;
}

/**
 * Sets a watch over every page that a visit opens from now on.
 * @param host where pages of another website are served, if the visit is to one.
 */
export async function watchOver({ context, noise }: Visit, host = ''): Promise<Sentry> {
  const dialogs: string[] = [];
  await context.addInitScript(stand, ALARM);
  context.on('dialog', (dialog) => {
    dialogs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    assertCalm: async () => {
      const frames = context.pages().flatMap((page: Page) => page.frames());
      for (const frame of frames) {
        await frame.evaluate(() => {
          const look: unknown = Reflect.get(globalThis, 'lookAround');
          if (typeof look === 'function') Reflect.apply(look, undefined, []);
        });
      }
      const isMeant = (line: string) =>
        NO_FAULT.test(line) ||
        isShort(line) ||
        (host !== '' && line.endsWith(`another origin: ${host}`));
      expect([...dialogs, ...noise().filter((line) => !isMeant(line))]).toEqual([]);
    },
  };
}
