import type { Frame, Page } from 'playwright-core';

type Place = Page | Frame;

/** Everything goes over as JSON in one text: what drives the browser would change halves of characters on the way. */
export function packed(values: readonly unknown[]): string {
  return JSON.stringify(values);
}

/**
 * Each behind “#” of the page that is open, as a link that is pasted over it. Of the words in `mustShow`, one for each
 * fragment or null, it gives those that the page did not have within some seconds.
 */
export async function pourFragments(
  place: Place,
  fragments: readonly string[],
  mustShow: readonly (string | null)[] = [],
): Promise<readonly string[]> {
  return place.evaluate(
    async ([given, wanted]) => {
      const texts = JSON.parse(given) as readonly string[];
      const shown = JSON.parse(wanted) as readonly (string | null)[];
      const missing: string[] = [];
      const { port1, port2 } = new MessageChannel();
      port1.start();
      for (const [index, text] of texts.entries()) {
        await new Promise((resolve) => {
          // The same fragment again, once a browser has tidied it, is no change.
          const timer = setTimeout(resolve, 30);
          const onChange = () => {
            clearTimeout(timer);
            // One turn later all that was rendered for it stands.
            port1.addEventListener('message', resolve, { once: true });
            port2.postMessage(null);
          };
          addEventListener('hashchange', onChange, { once: true });
          location.hash = text;
        });
        const words = shown[index] ?? '';
        const isThere = () => document.body.textContent.includes(words);
        for (let waits = 0; waits < 200 && !isThere(); waits += 1) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        if (!isThere()) missing.push(words);
      }
      return missing;
    },
    [packed(fragments), packed(mustShow)] as const,
  );
}

/** Each as the address, without a load: by “back” to a step of the history that says so. States are what frames go by. */
export async function pourSteps(place: Place, steps: readonly string[], isFrame = false) {
  await place.evaluate(
    async ([given, framed]) => {
      const here = location.href;
      const all = JSON.parse(given) as readonly string[];
      for (const [index, text] of all.entries()) {
        try {
          history.replaceState(framed ? text : null, '', framed ? undefined : text);
        } catch {
          // Another origin, or no address: no page can have that in its history.
        }
        dispatchEvent(new PopStateEvent('popstate', { state: framed ? text : null }));
        if (index % 8 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      history.replaceState(null, '', here);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    },
    [packed(steps), isFrame] as const,
  );
}

/** A field by its selector, what opens it by the words on it, and whether its form is sent each time. */
export interface TypedInto {
  readonly field: string;
  readonly opener?: string;
  readonly isSent?: boolean;
}

/** Each typed over what a field holds. */
export async function pourTyped(
  place: Place,
  { field, opener = '', isSent = false }: TypedInto,
  texts: readonly string[],
): Promise<void> {
  await place.evaluate(
    async ([given, selector, words, sent]) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      const find = () => document.querySelector(selector);
      for (const text of JSON.parse(given) as readonly string[]) {
        for (let waits = 0; find() === null && waits < 500; waits += 1) {
          [...document.querySelectorAll('button')]
            .find(({ textContent }) => words !== '' && textContent === words)
            ?.click();
          await turn();
        }
        const found = find();
        if (found === null) throw new Error(`There is no ${selector}`);
        // Past the value that React keeps to tell a change by, as typing goes.
        Reflect.set(Object.getPrototypeOf(found) as object, 'value', text, found);
        found.dispatchEvent(new Event('input', { bubbles: true }));
        if (sent) found.closest('form')?.requestSubmit();
        await turn();
      }
    },
    [packed(texts), field, opener, isSent] as const,
  );
}

/** A file with its name. */
export type HostileFile = readonly [name: string, text: string];

/** Files chosen in the page's one field for files: one after another, or all at once. */
export async function pourFiles(
  place: Place,
  files: readonly HostileFile[],
  areTogether = false,
): Promise<void> {
  await place.evaluate(
    async ([given, together]) => {
      const all = (JSON.parse(given) as readonly HostileFile[]).map(
        ([name, text]) => new File([text], name),
      );
      for (const choice of together ? [all] : all.map((file) => [file])) {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (field === null) throw new Error('There is no field for files');
        const chosen = new DataTransfer();
        for (const file of choice) chosen.items.add(file);
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    [packed(files), areTogether] as const,
  );
}

/** What a browser's storage for the site is to hold; keys in full. */
export type Stored = Readonly<Record<string, string>>;

/** Fills both storages, in place of what they held, and notes entries in the journal. On any file of the site that runs no script. */
export async function fillStorage(
  page: Page,
  device: Stored,
  tab: Stored,
  journal: readonly unknown[],
): Promise<void> {
  await page.evaluate(
    async ([kept, inTab, entries]) => {
      for (const [storage, given] of [
        [localStorage, kept],
        [sessionStorage, inTab],
      ] as const) {
        storage.clear();
        const pairs = JSON.parse(given) as readonly (readonly [string, string])[];
        for (const [key, text] of pairs) storage.setItem(key, text);
      }
      // The journal's second copy, where this browser has one.
      await navigator.storageBuckets?.delete('mooring');
      await new Promise((resolve, reject) => {
        const request = indexedDB.open('mooring.journal', 1);
        request.onupgradeneeded = () =>
          request.result.createObjectStore('entries', { keyPath: ['sheet', 'item'] });
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction('entries', 'readwrite');
          const store = transaction.objectStore('entries');
          store.clear();
          for (const entry of JSON.parse(entries) as readonly object[]) store.put(entry);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(true);
          };
          transaction.onabort = reject;
        };
      });
    },
    [packed(Object.entries(device)), packed(Object.entries(tab)), packed(journal)] as const,
  );
}

/** Writes each under each of some keys, one after another, as another tab would, and takes it away again. */
export async function pourIntoStorage(
  page: Page,
  keys: readonly string[],
  texts: readonly string[],
): Promise<void> {
  await page.evaluate(
    async ([given, names]) => {
      for (const text of JSON.parse(given) as readonly string[]) {
        const keys = [...names, `mooring.sheet.${text}`, `mooring.homework.${text}`];
        for (const key of keys) localStorage.setItem(key, text);
        await new Promise((resolve) => setTimeout(resolve));
        for (const key of keys) localStorage.removeItem(key);
      }
    },
    [packed(texts), keys] as const,
  );
}
