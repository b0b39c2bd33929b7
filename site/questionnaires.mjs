// Runs the command of questionnaires-command.ts. Vite takes the types off, since Node 20 cannot.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./site/questionnaires-command.ts', { logLevel: 'error' });
const today = new Date().toISOString().slice(0, 10);
const { exitCode, lines } = await module.runCommand(process.argv.slice(2), process.cwd(), today);
console.log(lines.join('\n'));
process.exitCode = exitCode;
