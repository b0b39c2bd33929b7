import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'tests/bench/results.md';
const START = `# Speed of the site

Made by \`npm run bench\`. A run replaces the sections that it measured; each says when that was.
`;

/** A report with one section in place of the one of that title, or at its end; all other sections stay as they are. */
export function withSection(report: string, title: string, body: string): string {
  const [start = '', ...sections] = report.trimEnd().split(/^(?=## )/m);
  const isIt = (section: string) => section.split('\n', 1)[0] === `## ${title}`;
  const made = `## ${title}\n\n${body.trim()}`;
  const all = sections.some(isIt)
    ? sections.map((section) => (isIt(section) ? made : section))
    : [...sections, made];
  return `${[start, ...all].map((part) => part.trim()).join('\n\n')}\n`;
}

/** Writes one section of the report, headed by the day and by how often each thing was measured. */
export function writeSection(title: string, rounds: number, body: string): void {
  const report = existsSync(FILE) ? readFileSync(FILE, 'utf8') : START;
  const when = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${rounds} rounds.`;
  writeFileSync(FILE, withSection(report, title, `${when}\n\n${body}`));
  process.stdout.write(`## ${title}\n\n${body}\n`);
}
