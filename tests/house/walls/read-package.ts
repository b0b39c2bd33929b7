import { readSource } from './read-tree.ts';

interface PackageFile {
  readonly name: string;
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The project's package.json. */
export function readPackage(): PackageFile {
  return JSON.parse(readSource('package.json').text) as PackageFile;
}
