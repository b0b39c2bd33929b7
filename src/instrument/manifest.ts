import { z } from 'zod';
import type { Digests, Form, QuestionnaireStatus } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { readJson } from './read-json.ts';
import { compareVersions } from './versions.ts';

export interface ManifestEntry {
  readonly id: string;
  readonly version: string;
  readonly released: string;
  readonly status: QuestionnaireStatus;
  readonly languages: readonly string[];
  readonly digests: Digests;
}

/** Every version that was ever released, by id and then by version. */
export type Manifest = readonly ManifestEntry[];

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema: z.ZodType<Manifest> = z.array(
  z.strictObject({
    id: z.string(),
    version: z.string(),
    released: z.string(),
    status: z.enum(['unvalidated', 'pilot', 'validated']),
    languages: z.array(z.string()),
    digests: z.strictObject({ structure: digest, scoring: digest, file: digest }),
  }),
);

/** Reads manifest.json. Never throws. */
export function readManifest(
  text: string,
):
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const json = readJson(text);
  if (!json.ok) return json;
  const shape = manifestSchema.safeParse(json.value);
  if (shape.success) return { ok: true, manifest: shape.data };
  const faults = shape.error.issues.map(({ path, message }) =>
    toFault('manifest-shape', path, `${message}.`),
  );
  return { ok: false, faults };
}

/**
 * The manifest with new versions added. Entries that are there stay exactly as they are, so that updating
 * the generated file cannot hide a change to a released version.
 */
export function growManifest(manifest: Manifest, forms: readonly Form[]): Manifest {
  const fresh = forms.map(toEntry).filter((entry) => findEntry(manifest, entry) === undefined);
  return [...manifest, ...fresh].sort(
    (one, other) =>
      Number(one.id > other.id) - Number(one.id < other.id) ||
      compareVersions(one.version, other.version),
  );
}

/** What the forms of the tree do to the promises in the manifest. Paths are `/<id>/<version>`. */
export function checkManifest(manifest: Manifest, forms: readonly Form[]): readonly Fault[] {
  const entries = forms.map(toEntry);
  const faultOf = (rule: Fault['rule'], { id, version }: ManifestEntry, message: string) =>
    toFault(rule, [id, version], message);
  const released = manifest.flatMap((entry) => {
    const now = findEntry(entries, entry);
    if (now === undefined) return [faultOf('manifest-grows', entry, 'Its folder is gone.')];
    return now.digests.file === entry.digests.file
      ? []
      : [faultOf('manifest-frozen', entry, 'Its files are not the ones that were released.')];
  });
  const unlisted = entries
    .filter((entry) => findEntry(manifest, entry) === undefined)
    .map((entry) => faultOf('manifest-row', entry, 'It has no row in the manifest.'));
  return [...released, ...unlisted];
}

function toEntry({ questionnaire, digests }: Form): ManifestEntry {
  const { id, version, released, status, languages } = questionnaire;
  return { id, version, released, status, languages, digests };
}

function findEntry(manifest: Manifest, { id, version }: ManifestEntry): ManifestEntry | undefined {
  return manifest.find((entry) => entry.id === id && entry.version === version);
}
