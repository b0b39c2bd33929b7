import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isMet,
  licenceProblems,
  lockProblems,
  pinProblems,
  type LockFile,
} from './walls/licences.ts';
import { readPackage } from './walls/read-package.ts';
import { ROOT, readSource } from './walls/read-tree.ts';

const LOCK = JSON.parse(readSource('package-lock.json').text) as LockFile;

function readInstalledLicence(path: string): string | undefined {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as {
    // An object is the form of packages older than SPDX names in npm.
    readonly license?: string | { readonly type: string };
  };
  return typeof license === 'object' ? license.type : license;
}

describe('licences', () => {
  it('every package that is shipped or used here has an agreed licence', () => {
    expect(licenceProblems(LOCK, readInstalledLicence)).toEqual([]);
    expect(Object.keys(LOCK.packages).length).toBeGreaterThan(100);
  });

  it('every dependency is one exact version, and the lock can be checked', () => {
    const { dependencies, devDependencies } = readPackage();
    expect(pinProblems({ ...dependencies, ...devDependencies }, LOCK)).toEqual([]);
    expect(lockProblems(LOCK)).toEqual([]);
  });
});

describe('the wall of licences', () => {
  const integrity = 'sha512-abc';

  function lockOf(packages: LockFile['packages']): LockFile {
    return { lockfileVersion: 3, packages: { '': {}, ...packages } };
  }

  it('reads expressions', () => {
    expect(isMet('MIT AND ISC', ['MIT', 'ISC'])).toBe(true);
    expect(isMet('(MIT OR GPL-3.0)', ['MIT'])).toBe(true);
    expect(isMet('MIT AND GPL-3.0', ['MIT'])).toBe(false);
    expect(isMet('GPL-3.0', ['MIT'])).toBe(false);
  });

  it('lets a tool be under a licence that shipped code may not have', () => {
    const licence = () => 'MPL-2.0';
    expect(licenceProblems(lockOf({ 'node_modules/a': { dev: true } }), licence)).toEqual([]);
    expect(licenceProblems(lockOf({ 'node_modules/a': {} }), licence)).toHaveLength(1);
  });

  it('lets terms that were read through for a tool, at the version that was read', () => {
    const licence = () => 'SEE LICENSE in LICENSE.md';
    const problemsOf = (entry: LockFile['packages'][string]) =>
      licenceProblems(lockOf({ 'node_modules/fhirpath': entry }), licence);
    expect(problemsOf({ version: '5.2.2', dev: true })).toEqual([]);
    expect(problemsOf({ version: '5.2.3', dev: true })).toHaveLength(1);
    expect(problemsOf({ version: '5.2.2' })).toHaveLength(1);
  });

  it('catches a package without a licence, unless it is a tool for another machine', () => {
    const nothing = () => undefined;
    const elsewhere = lockOf({ 'node_modules/a': { dev: true, optional: true } });
    expect(licenceProblems(lockOf({ 'node_modules/a': { dev: true } }), nothing)).toHaveLength(1);
    expect(licenceProblems(lockOf({ 'node_modules/a': { optional: true } }), nothing)).toHaveLength(
      1,
    );
    expect(licenceProblems(elsewhere, nothing)).toEqual([]);
  });

  it('catches an entry without integrity, and an old lock', () => {
    expect(lockProblems(lockOf({ 'node_modules/a': { version: '1.0.0' } }))).toHaveLength(1);
    expect(lockProblems(lockOf({ 'node_modules/a': { integrity: 'sha1-abc' } }))).toHaveLength(1);
    expect(lockProblems(lockOf({ 'node_modules/a': { integrity } }))).toEqual([]);
    expect(lockProblems({ ...lockOf({}), lockfileVersion: 2 })).toHaveLength(1);
  });

  it.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '>=1.0.0', '1.0.1'])(
    'catches the pin %s',
    (pin) => {
      const lock = lockOf({ 'node_modules/a': { version: '1.0.0', integrity } });
      expect(pinProblems({ a: pin }, lock)).toHaveLength(1);
      expect(pinProblems({ a: '1.0.0' }, lock)).toEqual([]);
    },
  );
});
