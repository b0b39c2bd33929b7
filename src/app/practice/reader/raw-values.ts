import { SETTING_NAMES, SETTINGS_VERSION } from '#practice';
import { textFault } from '#sharing';
import type { SettingNote, SettingProblem } from './problems.ts';

export type SettingName = (typeof SETTING_NAMES)[number];

const LISTS: readonly string[] = ['forms', 'hide'];
const VERSIONS: readonly string[] = ['v', 'version'];
const MAX_UNKNOWN_NAMES = 20;
const MAX_SHOWN_NAME = 40;
/** One more than the schema lets through, so that it can say so. */
const MAX_COPIED_ITEMS = 101;

/** What stands under the names that we know, copied: nothing of it can run. Null where a value was taken away. */
export interface RawValues {
  readonly values: ReadonlyMap<SettingName, unknown>;
  readonly notes: readonly SettingNote[];
}

/** A name that a stranger wrote, fit to be shown. */
function shownName(name: string): string {
  const start = name.slice(0, MAX_SHOWN_NAME);
  return textFault(start) === null ? start : '\uFFFD';
}

/** What no field takes, in place of what cannot be copied. */
const UNUSABLE = false;

function plain(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' ? value : UNUSABLE;
}

function itemsOf(value: unknown): unknown {
  if (typeof value === 'string') return value.split(/[,\s]+/).filter((item) => item !== '');
  return Array.isArray(value) ? Array.from(value.slice(0, MAX_COPIED_ITEMS), plain) : UNUSABLE;
}

/** A copy of what stands under a name, undefined where nothing does. */
function copiedValue(raw: object, name: string): unknown {
  try {
    const value: unknown = Reflect.get(raw, name);
    if (value === undefined) return undefined;
    if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
    return LISTS.includes(name) ? itemsOf(value) : plain(value);
  } catch {
    return UNUSABLE;
  }
}

function versionProblem(value: unknown): SettingProblem | null {
  const version = typeof value === 'string' ? Number(value) : value;
  if (typeof version !== 'number' || Number.isNaN(version)) return 'not-a-number';
  if (version > SETTINGS_VERSION) return 'newer-version';
  return version === SETTINGS_VERSION ? null : 'out-of-range';
}

function namesOf(raw: object): readonly string[] | null {
  try {
    return Object.keys(raw);
  } catch {
    return null;
  }
}

/** The settings in foreign data, unread. Never throws, whatever the data does when it is looked at. */
export function rawValues(raw: unknown): RawValues {
  if (raw === undefined || raw === null) return { values: new Map(), notes: [] };
  const names = typeof raw === 'object' && !Array.isArray(raw) ? namesOf(raw) : null;
  if (typeof raw !== 'object' || names === null) {
    return { values: new Map(), notes: [{ name: '', problem: 'not-settings' }] };
  }
  const values = SETTING_NAMES.filter((name) => names.includes(name))
    .map((name): [SettingName, unknown] => [name, copiedValue(raw, name)])
    .filter(([, value]) => value !== undefined);
  const versions = VERSIONS.filter((name) => names.includes(name)).map((name) => ({
    name,
    problem: versionProblem(copiedValue(raw, name)),
  }));
  const unknown = names.filter((name) => ![...SETTING_NAMES, ...VERSIONS].includes(name));
  return {
    values: new Map(values),
    notes: [
      ...versions.flatMap(({ name, problem }) => (problem === null ? [] : [{ name, problem }])),
      ...unknown
        .slice(0, MAX_UNKNOWN_NAMES)
        .map((name) => ({ name: shownName(name), problem: 'unknown-name' as const })),
    ],
  };
}
