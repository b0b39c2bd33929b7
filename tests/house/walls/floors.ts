/** A folder of src, its floor (a folder imports only from lower ones) and the packages that it may import. */
export interface Floor {
  readonly folder: string;
  readonly floor: number;
  readonly packages: readonly string[];
}

const TOP: Floor = {
  folder: 'src/app',
  floor: 8,
  packages: ['react', 'react-dom'],
};
const SCREEN_PACKAGES = ['react', 'react-hook-form'];

const FLOORS: readonly Floor[] = [
  { folder: 'src/scoring', floor: 0, packages: [] },
  { folder: 'src/worker', floor: 0, packages: [] },
  { folder: 'src/instrument', floor: 1, packages: ['zod'] },
  { folder: 'src/session', floor: 2, packages: ['zod', 'zustand/vanilla'] },
  { folder: 'src/report', floor: 2, packages: [] },
  { folder: 'src/content', floor: 3, packages: [] },
  { folder: 'src/fhir', floor: 3, packages: [] },
  { folder: 'src/i18n', floor: 3, packages: ['i18next', 'react'] },
  {
    folder: 'src/sharing',
    floor: 3,
    packages: ['@noble/hashes/sha2.js', '@scure/base', 'age-encryption', 'qr/decode.js', 'uqr'],
  },
  { folder: 'src/storage', floor: 3, packages: [] },
  { folder: 'src/embed', floor: 3, packages: [] },
  { folder: 'src/ui', floor: 3, packages: ['react'] },
  { folder: 'src/ui/charts', floor: 3, packages: ['react', 'recharts'] },
  { folder: 'src/app/wiring', floor: 4, packages: ['react', 'zustand'] },
  { folder: 'src/app/parts', floor: 5, packages: ['react'] },
  {
    folder: 'src/app/desk',
    floor: 5,
    packages: ['react', 'zod', 'zustand', 'zustand/vanilla', '@scure/base'],
  },
  {
    folder: 'src/app/practice',
    floor: 5,
    packages: ['react', 'zustand', 'zustand/vanilla'],
  },
  { folder: 'src/app/practice/reader', floor: 6, packages: ['zod', 'culori/fn'] },
  { folder: 'src/app/result', floor: 6, packages: ['react'] },
  TOP,
];

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** The innermost folder of the staircase that holds the path; undefined where the path stands on no floor. */
export function floorOf(path: string): Floor | undefined {
  const screen = /^src\/app\/screens\/[^/]+(?=\/)/.exec(path)?.[0];
  if (screen !== undefined) return { folder: screen, floor: 7, packages: SCREEN_PACKAGES };
  return FLOORS.filter(({ folder }) => isInside(path, folder)).sort(
    (a, b) => b.folder.length - a.folder.length,
  )[0];
}
