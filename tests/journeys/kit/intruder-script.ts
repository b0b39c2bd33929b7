import type { Frame, Page } from 'playwright-core';
import { ATTEMPTS, type Attempt } from './attempts.ts';

const NAME = 'attempts';

/** A script that holds all attempts, to be served by the site itself, so that no policy keeps it from running. */
export function intruderScript(elsewhere: string): string {
  const functions = ATTEMPTS.map(
    ({ what, code }) => `${JSON.stringify(what)}: async () => { ${code} }`,
  );
  return `const elsewhere = ${JSON.stringify(elsewhere)};
    const mark = () => { document.documentElement.dataset.intruder = 'was here'; };
    const add = (tag, attributes) => {
      const element = document.createElement(tag);
      for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
      document.body.append(element);
      return element;
    };
    Reflect.set(globalThis, '${NAME}', { ${functions.join(',\n')} });`;
}

type Refusers = Readonly<Record<string, readonly string[]>>;

/** Makes one attempt; gives the directives that refused something meanwhile. */
async function refusersOf(page: Page | Frame, what: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([name, attempted]) => {
      const refused = new Set<string>();
      const ends = new AbortController();
      const first = new Promise((resolve) => {
        const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
          refused.add(effectiveDirective);
          resolve(true);
        };
        addEventListener('securitypolicyviolation', note, { signal: ends.signal });
      });
      const attempts = Reflect.get(globalThis, name) as Record<string, () => Promise<unknown>>;
      // Whatever the debugger's own call runs at once may make code from text; the page's own turn may not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      // What is thrown says no more than the event does.
      await attempts[attempted]?.().catch(() => undefined);
      await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 3000))]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      ends.abort();
      return [...refused].sort();
    },
    [NAME, what] as const,
  );
}

/** Makes attempts, one after another, in a page that the intruder's script has run in; gives who refused each. */
export async function refusersIn(
  page: Page | Frame,
  attempts: readonly Attempt[],
): Promise<Refusers> {
  const found: Record<string, readonly string[]> = {};
  for (const { what } of attempts) found[what] = await refusersOf(page, what);
  return found;
}

export function expectedOf(attempts: readonly Attempt[]): Refusers {
  return Object.fromEntries(attempts.map(({ what, refusedBy }) => [what, [refusedBy]]));
}
