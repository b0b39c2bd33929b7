// Runs scripts of package.json at once: node .ci/side-by-side.mjs <script>...
// Prints what each said, whole, when it has ended, and whether it passed. Ends with 1 where one failed, having run all.
import { spawn } from 'node:child_process';

function run(name) {
  return new Promise((resolve) => {
    const parts = [];
    const child = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => parts.push(part));
    }
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(parts));
      console.log(`\n${name} ${code === 0 ? 'passed' : 'failed'}`);
      resolve(code === 0);
    });
  });
}

const names = process.argv.slice(2);
console.log(`Side by side, each told when it has ended: ${names.join(', ')}`);
const haveAllPassed = (await Promise.all(names.map(run))).every(Boolean);
process.exitCode = haveAllPassed ? 0 : 1;
