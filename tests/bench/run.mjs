// Bundles each bench as a site would be, so that no test runner stands between its functions, and runs it in a process
// of its own, which holds nothing of the bundler's. `npm run bench -- scoring load lighthouse growth --rounds 3`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
// As deep as the kit's own folder: what it finds from where it lies, it finds from here as well.
const outDir = `${root}.build/bench/run`;
const asked = process.argv.slice(2);
const SITE = ['load', 'interact', 'lighthouse'];

async function run(name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: `tests/bench/${name}.bench.ts`,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${name}.bench.mjs` } },
    },
  });
  const args = [`${outDir}/${name}.bench.mjs`, ...asked];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root });
  process.exitCode ||= status ?? 1;
}

const isAll = asked.every((word) => word.startsWith('-') || /^\d+$/.test(word));
if (isAll || asked.includes('scoring')) await run('scoring');
if (isAll || SITE.some((section) => asked.includes(section))) await run('site');
if (isAll || asked.includes('growth')) await run('growth');
