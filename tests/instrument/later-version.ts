import { type Norm, type RawFile, type VersionForms } from '#instrument';
import { type Edit, ENGLISH, FILES, MAIN, sha256 } from './attachment-check.ts';
import { text, translatable } from './break-file.ts';
import { keysOf, withMember } from './edit-json.ts';
import { formsOf } from './released-files.ts';

export interface Later {
  readonly version: string;
  readonly edits?: readonly Edit[];
  /** Paths of English texts that the log lists as changed, beside the one that names the version. */
  readonly texts?: readonly string[];
  readonly isGerman?: boolean;
}

export const fullNorm: Norm = {
  ...{ id: 'n', scale: 'anxious', n: 300, sample: 'a pilot', year: 2027 },
  ...{ source: 'assumed-spread', mean: 3, sd: 1 },
};

/** The files of a version that follows attachment-check 1.0.0, its log and its first disclosure in order. */
function laterFiles({
  version,
  edits = [],
  texts = [],
  isGerman = false,
}: Later): readonly RawFile[] {
  const d1 = text.disclosures['d1']?.replace('1.0.0', version) ?? '';
  const change = {
    ...{ version, released: '2026-12-01', summary: 'A later version.' },
    texts: ['/disclosures/d1', ...texts].map((path) => ({ language: 'en', path, meaning: 'same' })),
  };
  const all: readonly Edit[] = [
    [MAIN, '/version', version],
    [MAIN, '/released', '2026-12-01'],
    [MAIN, '/changes/1', change],
    [ENGLISH, '/version', version],
    [ENGLISH, '/disclosures/d1', d1],
    ...(isGerman ? [[MAIN, '/languages', ['en', 'de']] as const] : []),
    ...edits,
  ];
  const files = FILES.map(({ path, text: raw }) => {
    const start: unknown = JSON.parse(raw);
    const json = all
      .filter(([file]) => file === path)
      .reduce((at, [, place, value]) => withMember(at, keysOf(place), value), start);
    return { path: path.replace('1.0.0', version), text: JSON.stringify(json) };
  });
  if (!isGerman) return files;
  const german = { ...text, version, language: 'de', disclosures: { ...text.disclosures, d1 } };
  const madeFrom = Object.fromEntries(
    [...translatable(german)].map(([path, words]) => [path, sha256(words)]),
  );
  const path = ENGLISH.replace('1.0.0', version).replace('.en.', '.de.');
  return [...files, { path, text: JSON.stringify({ ...german, madeFrom }) }];
}

export function later(change: Later): VersionForms {
  return formsOf(laterFiles(change));
}
