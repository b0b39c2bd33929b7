// Bundles the scorer as a site would be, so that no test runner stands between its functions, and runs the bench.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}.build/bench`;
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'tests/bench/scoring.bench.ts',
    outDir,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'scoring.bench.mjs' } },
  },
});
await import(pathToFileURL(`${outDir}/scoring.bench.mjs`).href);
