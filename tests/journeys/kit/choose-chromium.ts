import { posix, win32 } from 'node:path';

/** What is known of a machine before a browser is looked for on it. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Whether the path is a program that can be started. */
  readonly runs: (path: string) => boolean;
}

type ChromiumChoice =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'wrong-path'; readonly path: string }
  | { readonly kind: 'install'; readonly from: 'debian' | 'playwright' };

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where a Chromium usually is, most wanted first. */
export function usualPlaces({
  platform,
  env,
}: Pick<Machine, 'platform' | 'env'>): readonly string[] {
  if (platform === 'darwin') {
    return ['', env['HOME'] ?? ''].flatMap((home) =>
      MAC_APPS.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(':').filter(Boolean)];
  return LINUX_NAMES.flatMap((name) =>
    [...new Set(folders)].map((folder) => posix.join(folder, name)),
  );
}

/**
 * The Chromium to use: the one that CHROMIUM_PATH names, else one in the usual places or the one that Playwright has
 * already fetched, else the way to install one here. A CHROMIUM_PATH that does not run is an error of its own: another
 * browser than the one asked for would be a surprise.
 */
export function chooseChromium(machine: Machine, fetchedPath: string): ChromiumChoice {
  const wanted = machine.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    return { kind: machine.runs(wanted) ? 'found' : 'wrong-path', path: wanted };
  }
  const path = [...usualPlaces(machine), fetchedPath].find((place) => machine.runs(place));
  if (path !== undefined) return { kind: 'found', path };
  const hasDebianPackages = machine.platform === 'linux' && machine.runs('/usr/bin/apt-get');
  return { kind: 'install', from: machine.isRoot && hasDebianPackages ? 'debian' : 'playwright' };
}
