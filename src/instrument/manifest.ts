import type { Digests, Form, QuestionnaireStatus } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { compareVersions, majorOf } from './versions.ts';

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
  const grown = growManifest(manifest, forms);
  const steps = grown.flatMap((entry, at) => {
    const before = grown[at - 1];
    if (before?.id !== entry.id || majorOf(before.version) < majorOf(entry.version)) return [];
    const isSame =
      before.digests.structure === entry.digests.structure &&
      before.digests.scoring === entry.digests.scoring;
    return isSame
      ? []
      : [faultOf('manifest-major', entry, `Scores in another way than ${before.version}.`)];
  });
  return [...released, ...steps];
}

function toEntry({ questionnaire, digests }: Form): ManifestEntry {
  const { id, version, released, status, languages } = questionnaire;
  return { id, version, released, status, languages, digests };
}

function findEntry(manifest: Manifest, { id, version }: ManifestEntry): ManifestEntry | undefined {
  return manifest.find((entry) => entry.id === id && entry.version === version);
}
