/** The keys that the check is taken with. */
export type Key = 'Tab' | 'Space' | 'Enter' | 'ArrowDown' | '0' | '1' | '2' | '3' | '4' | '5';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A running browser with one page: what a journey does in it, in the same words for each engine. */
export interface EngineDevice {
  /** As the browser itself says it. */
  readonly version: string;
  /** What its driver cannot do, in whole sentences. */
  readonly limits: readonly string[];
  /** Goes to an address. Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /**
   * Ends all that can be ended without the loss of what is stored: the browser, or only its window where the engine's
   * automation keeps no profile. Resolves with a new blank page.
   */
  readonly comeBack: () => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  /** Presses keys one after the other, as a keyboard does. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Puts a finger on a point of the window and lifts it; a mouse where the engine's driver has no finger. */
  readonly touch: (x: number, y: number) => Promise<void>;
  /** The value of an expression in the page, or of the promise that it gives, as a text. */
  readonly read: (expression: string) => Promise<string>;
  /** The page on paper, as a PDF on A4. Undefined where the engine's driver cannot print. */
  readonly print: (() => Promise<Buffer>) | undefined;
  /** What the window shows, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  /** Errors and warnings of the page so far; always none where the engine's driver does not tell them. */
  readonly noise: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Where the programs of an engine lie on this machine, or why it cannot be run here. */
export type Found<Paths> =
  | { readonly kind: 'found'; readonly paths: Paths }
  | { readonly kind: 'missing'; readonly reason: string };
