// Bundles the scorer as a site would be, so that no test runner stands between its functions, and runs the bench in a
// process of its own, which holds nothing of the bundler's.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
const { status } = spawnSync(process.execPath, [`${outDir}/scoring.bench.mjs`], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
