import { NO_SETTINGS, SETTINGS_VERSION, type PracticeSettings } from '#practice';

const MAX_FRAGMENT = 4000;

/** What `readFragment` gives for a fragment that is too long to be read; `readSettings` knows it by identity. */
export const TOO_LONG_FRAGMENT: Readonly<Record<string, string>> = Object.freeze({});

/**
 * The names and values of a fragment (`#v=1&accent=7a3b2e`, also with `?` or with nothing before it), escapes undone.
 * Of a name that is there twice the first counts. A fragment of more than 4,000 characters is not read. Never throws.
 */
export function readFragment(fragment: string): Readonly<Record<string, string>> {
  if (fragment.length > MAX_FRAGMENT) return TOO_LONG_FRAGMENT;
  const pairs = [...new URLSearchParams(fragment.replace(/^[#?]/, ''))];
  return Object.fromEntries(pairs.reverse());
}

function listed(items: readonly string[]): string {
  return items.join(',');
}

/** Every setting as text, in the order in which they are written; empty where it is none. */
function textsOf(settings: PracticeSettings): readonly (readonly [string, string])[] {
  const { forms, language, accent, ground, radius, type, theme, action, hide, results } = settings;
  return [
    ['forms', listed(forms)],
    ['language', language ?? ''],
    ['accent', accent ?? ''],
    ['ground', ground ?? ''],
    ['radius', radius === null ? '' : String(radius)],
    ['type', type === NO_SETTINGS.type ? '' : type],
    ['theme', theme === NO_SETTINGS.theme ? '' : theme],
    ['practice', settings.practice],
    ['note', settings.note],
    ['action', action?.words ?? ''],
    ['link', action?.link ?? ''],
    ['region', settings.region ?? ''],
    ['hide', listed(hide)],
    ['results', results === NO_SETTINGS.results ? '' : results],
  ];
}

/** What differs from `NO_SETTINGS`, as names and values of attributes, the version first; none where nothing differs. */
export function settingsToAttributes(
  settings: PracticeSettings,
): readonly (readonly [string, string])[] {
  const given = textsOf(settings).filter(([, text]) => text !== '');
  return given.length === 0 ? [] : [['v', String(SETTINGS_VERSION)], ...given];
}

/** Escapes that a fragment does not need, and that would only make it hard to read. */
const READABLE: readonly (readonly [string, string])[] = [
  ['%2C', ','],
  ['%3A', ':'],
  ['%2F', '/'],
  ['%40', '@'],
];

/** The same as a fragment without `#`: `v=1&accent=7a3b2e&practice=Harbour+Street`. Empty where nothing differs. */
export function settingsToFragment(settings: PracticeSettings): string {
  const pairs = settingsToAttributes(settings).map(([name, text]) => [
    name,
    name === 'accent' || name === 'ground' ? text.replace('#', '') : text,
  ]);
  return READABLE.reduce(
    (text, [escaped, plain]) => text.replaceAll(escaped, plain),
    new URLSearchParams(pairs).toString(),
  );
}
