import { createRequire } from 'node:module';
import type { Index } from 'selenium-webdriver/bidi';

// The package's own types name an export that is not there.
const Bidi = createRequire(import.meta.url)('selenium-webdriver/bidi') as new (
  url: string,
) => Index;

/** A line to a browser that speaks WebDriver BiDi. */
export interface Connection {
  /** Sends a command and gives its result. Rejects with the browser's own words. */
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly on: (event: string, hear: (params: unknown) => void) => void;
  readonly close: () => void;
}

interface Answer {
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export async function connect(url: string): Promise<Connection> {
  const bidi = new Bidi(url);
  await bidi.waitForConnection();
  return {
    send: async (method, params) => {
      const { result, error, message } = (await bidi.send({ method, params })) as Answer;
      if (error !== undefined) throw new Error(`${method}: ${error}, ${message ?? ''}`);
      return result;
    },
    on: (event, hear) => void bidi.on(event, hear),
    close: () => void bidi.close(),
  };
}
