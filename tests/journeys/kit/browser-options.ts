import type { BrowserContextOptions, LaunchOptions } from 'playwright-core';

/** What a person holds in their hands, and how they have set it up. */
export interface VisitOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** Whether nothing should glide; so unless told otherwise: a test would wait for each thing to come to rest. */
  readonly reducedMotion?: boolean;
  /** Whether scripts run. */
  readonly scripts?: boolean;
  readonly locale?: string;
  /** Whether the site may keep a copy of itself. What comes out of the copy passes by what a test lays in the way of requests. */
  readonly keepsSite?: boolean;
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

/** @param more flags of one test's own. */
export function launchOptions(chromiumPath: string, more: readonly string[] = []): LaunchOptions {
  return { executablePath: chromiumPath, args: [...FLAGS, ...more] };
}

export function contextOptions(options: VisitOptions): BrowserContextOptions {
  const { width = 1280, height = 800, touch = false, storage } = options;
  return {
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: (options.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    javaScriptEnabled: options.scripts ?? true,
    locale: options.locale ?? 'en-GB',
    serviceWorkers: options.keepsSite === true ? 'allow' : 'block',
    ...(storage === undefined ? {} : { storageState: storage }),
  };
}
