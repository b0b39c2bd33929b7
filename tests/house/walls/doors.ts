import { posix } from 'node:path';
import { parseSync, type ESTree } from 'vite';
import { floorOf } from './floors.ts';
import { listImports } from './list-imports.ts';
import type { SourceFile } from './read-tree.ts';
import type { Doors } from './resolve-door.ts';

function doorFile(folder: string): string {
  return `${folder}/index.ts`;
}

function matchesTarget(path: string, target: string): boolean {
  const [before, after] = target.replace(/^\.\//, '').split('*');
  if (before === undefined || after === undefined) return path === before;
  const name = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && !name.includes('/');
}

/** One sentence for each door of package.json that leads nowhere, and each folder of src without one door of its own. */
export function doorListProblems(files: readonly SourceFile[], doors: Doors): readonly string[] {
  const paths = files.map(({ path }) => path);
  const dead = Object.entries(doors)
    .filter(([, target]) => !paths.some((path) => matchesTarget(path, target)))
    .map(([door, target]) => `${door} leads to ${target}, which is not there`);
  const folders = new Set(paths.flatMap((path) => floorOf(path)?.folder ?? []));
  // Nothing imports the top of the staircase: it has entries, not a door.
  folders.delete('src/app');
  const unopened = [...folders].flatMap((folder) => {
    const count = Object.values(doors).filter((target) => matchesTarget(doorFile(folder), target));
    return count.length === 1 ? [] : [`${folder} has ${count.length} doors, not one`];
  });
  return [...dead, ...unopened];
}

function isNamedFromInside(node: ESTree.Node): boolean {
  if (node.type === 'ExportNamedDeclaration') {
    return node.source?.value.startsWith('./') === true;
  }
  // A look may come in with its door; only styles have an effect by being imported.
  return (
    node.type === 'ImportDeclaration' &&
    node.specifiers.length === 0 &&
    /^\.\/.+\.css$/.test(node.source.value)
  );
}

/** One sentence for each statement of a door that is not a named re-export from inside its own folder. */
export function doorShapeProblems(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path === doorFile(floorOf(path)?.folder ?? ''))
    .flatMap(({ path, text }) =>
      parseSync(path, text)
        .program.body.filter((node) => !isNamedFromInside(node))
        .map((node) => `${path}: '${text.slice(node.start, node.end)}' is no named re-export`),
    );
}

/** One sentence for each import in the tests that reaches into src past its doors, but for the given files. */
export function pastDoorProblems(
  files: readonly SourceFile[],
  entries: readonly string[],
): readonly string[] {
  return files.flatMap((file) =>
    listImports(file).flatMap(({ kind, specifier }) => {
      // Reading a file of words or numbers is not running code past a door.
      if (kind === 'address' || specifier?.startsWith('.') !== true) return [];
      const target = posix.join(posix.dirname(file.path), specifier);
      const isPast = target.startsWith('src/') && !entries.includes(target);
      return isPast ? [`${file.path} reaches ${target} past its door`] : [];
    }),
  );
}
