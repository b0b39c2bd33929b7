/** One package of package-lock.json. Fields as npm writes them. */
interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The SPDX expression of an installed package; undefined where the package is not installed or names none. */
type ReadLicence = (path: string) => string | undefined;

/** What may be shipped: licences that ask for no more than to be named. */
const SHIPPED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Unlicense',
];
/** What may also be used to build and test: nothing of it reaches a visitor. */
const TOOLS = [...SHIPPED, 'MIT-0', 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib'];

/**
 * Packages that name no licence of the list and were read by hand, each at that version alone: terms of the US National
 * Library of Medicine, worded after the BSD licence, and in the second the notices of UCUM and LOINC besides. Both only
 * test: nothing of them is shipped or handed on.
 */
const READ_BY_HAND = [
  ...['node_modules/fhirpath@5.2.2', 'node_modules/@lhncbc/ucum-lhc@7.1.10'],
  // BSD 3-Clause, in its LICENSE; its package file names it in a field of old.
  'node_modules/parse-cache-control@1.0.1',
];

/** Whether an SPDX expression of names, AND and OR (OR binds last) can be met with the given licences. */
export function isMet(expression: string, licences: readonly string[]): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => licences.includes(name.trim())));
}

/** One sentence for each locked package whose licence is not agreed. Tools of other machines are not installed here. */
export function licenceProblems(lock: LockFile, readLicence: ReadLicence): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const licence = readLicence(path);
    const isRead = READ_BY_HAND.includes(`${path}@${entry.version}`) && entry.dev === true;
    if (isRead) return [];
    if (licence === undefined) {
      return entry.optional === true && entry.dev === true ? [] : [`${path} names no licence`];
    }
    const isAgreed = isMet(licence, entry.dev === true ? TOOLS : SHIPPED);
    return isAgreed ? [] : [`${path} is under ${licence}, which is not agreed`];
  });
}

/** One sentence for each entry of the lock that a clean machine could not check after fetching. */
export function lockProblems(lock: LockFile): readonly string[] {
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`the lock has version ${lock.lockfileVersion}, not 3`]),
    ...Object.entries(lock.packages)
      .filter(([path, { link, inBundle }]) => path !== '' && link !== true && inBundle !== true)
      .filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
      .map(([path]) => `${path} has no sha512 integrity in the lock`),
  ];
}

/** One sentence for each dependency that is not pinned to one exact version, the one that the lock holds. */
export function pinProblems(
  dependencies: Readonly<Record<string, string>>,
  lock: LockFile,
): readonly string[] {
  return Object.entries(dependencies).flatMap(([name, version]) => {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) return [`${name} is not pinned: ${version}`];
    const locked = lock.packages[`node_modules/${name}`]?.version;
    return locked === version ? [] : [`${name} is ${version}, but the lock has ${String(locked)}`];
  });
}
