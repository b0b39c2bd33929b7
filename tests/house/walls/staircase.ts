import { posix } from 'node:path';
import { floorOf, type Floor } from './floors.ts';
import { listImports, type NamedImport } from './list-imports.ts';
import type { SourceFile } from './read-tree.ts';
import { resolveDoor, type Doors } from './resolve-door.ts';

const WIRING = 'src/app/wiring';
const TOP = 'src/app';
const UI = 'src/ui';
const CHARTS = 'src/ui/charts';

function relativeProblem(specifier: string, path: string, own: Floor): string | null {
  const target = posix.join(posix.dirname(path), specifier);
  const folder = floorOf(target)?.folder;
  return folder === own.folder ? null : `reaches out of ${own.folder}; go through a #door`;
}

function doorProblem({ specifier, kind }: Door, own: Floor, doors: Doors): string | null {
  const target = resolveDoor(specifier, doors);
  if (target === undefined) return 'is no door of package.json';
  const other = floorOf(target);
  if (other === undefined) return 'leads to no floor';
  if (other.folder === own.folder) return 'is its own door; inside a folder say ./';
  if (other.folder === CHARTS && kind === 'static') return 'is a lazy door; import() it';
  if (own.folder === CHARTS && other.folder === UI) return null;
  if (other.floor < own.floor) return null;
  return `stands on floor ${other.floor}, not below floor ${own.floor}`;
}

function packageProblem(specifier: string, own: Floor): string | null {
  if (specifier.startsWith('virtual:')) {
    return [WIRING, TOP].includes(own.folder) ? null : 'is for app/wiring and app alone';
  }
  if (specifier.startsWith('@fontsource')) {
    return [UI, TOP].includes(own.folder) ? null : 'is for ui and app alone';
  }
  const isAllowed = own.packages.some(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return isAllowed ? null : `is not among the packages of ${own.folder}`;
}

type Door = NamedImport & { readonly specifier: string };

function importProblem(named: NamedImport, path: string, own: Floor, doors: Doors): string | null {
  if (named.specifier === null) return 'computes what it imports';
  const specifier = named.specifier.replace(/(?<=.)[?#].*$/, '');
  const reason = specifier.startsWith('.')
    ? relativeProblem(specifier, path, own)
    : specifier.startsWith('#')
      ? doorProblem({ ...named, specifier }, own, doors)
      : packageProblem(specifier, own);
  return reason === null ? null : `'${specifier}' ${reason}`;
}

/** One sentence for each import in the files of src that breaks the staircase; none when it stands. */
export function staircaseProblems(files: readonly SourceFile[], doors: Doors): readonly string[] {
  return files.flatMap((file) => {
    const own = floorOf(file.path);
    if (own === undefined) {
      // Ambient declarations of the build tool belong to no folder.
      return /^src\/[^/]+\.d\.ts$/.test(file.path) ? [] : [`${file.path} stands on no floor`];
    }
    return listImports(file).flatMap((named) => {
      const problem = importProblem(named, file.path, own, doors);
      return problem === null ? [] : [`${file.path}: ${problem}`];
    });
  });
}
