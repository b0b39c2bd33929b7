import type { BrowserContextOptions, LaunchOptions } from 'playwright-core';

/** What a person holds in their hands, and how they have set it up. */
export interface VisitOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Whether scripts run. */
  readonly scripts?: boolean;
  readonly locale?: string;
  /** Cookies and localStorage to begin with, as `context.storageState()` gives them. */
  readonly storage?: Exclude<BrowserContextOptions['storageState'], string | undefined>;
}

/** No name resolves but this machine's own number, so nothing can leave even where a test would not look. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export function launchOptions(chromiumPath: string): LaunchOptions {
  return { executablePath: chromiumPath, args: FLAGS };
}

export function contextOptions(options: VisitOptions): BrowserContextOptions {
  const { width = 1280, height = 800, touch = false, storage } = options;
  return {
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.scripts ?? true,
    locale: options.locale ?? 'en-GB',
    ...(storage === undefined ? {} : { storageState: storage }),
  };
}
