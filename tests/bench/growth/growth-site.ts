import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSite } from '../../journeys/kit/build-site.ts';
import { serveCompressed, wholeSite, type CompressedSite } from '../browser/serve-compressed.ts';
import { makeGrowthForm, type FormToFill } from './growth-form.ts';

const ROOT = resolve('.');
/** What a questionnaire file may hold at most, and what is asked for here. */
const SHAPE = 'src/instrument/questionnaire-schema.ts';
const [MOST, MOST_HERE] = ['.max(500),\n    pageSize', '.max(1000),\n    pageSize'];

export interface GrowthSite extends CompressedSite {
  readonly form: FormToFill;
}

/**
 * Builds and serves the real site with one questionnaire more, of so many items. It comes in by the checked door, whose every
 * rule holds but one: a file may have 500 items, so for 1,000 the copy of the project, and it alone, has that number raised.
 */
export async function serveGrowthSite(count: number): Promise<GrowthSite> {
  const project = mkdtempSync(join(tmpdir(), 'mooring-growth-'));
  try {
    for (const name of readdirSync(ROOT)) {
      if (/^(\.git|\.build|dist|node_modules|tests|reports)$/.test(name)) continue;
      cpSync(join(ROOT, name), join(project, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
    const shape = readFileSync(join(ROOT, SHAPE), 'utf8');
    if (!shape.includes(MOST))
      throw new Error(`The most items that ${SHAPE} allows were not found`);
    writeFileSync(join(project, SHAPE), shape.replace(MOST, MOST_HERE));
    const { files, ...form } = makeGrowthForm(ROOT, count);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const site = await serveCompressed(wholeSite(await buildSite('dist', project)));
    return { ...site, form };
  } finally {
    rmSync(project, { recursive: true });
  }
}
