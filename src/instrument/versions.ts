/** Semantic versions without pre-release parts, as `x.y.z`. */
function partsOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}

export function majorOf(version: string): number {
  return partsOf(version)[0] ?? 0;
}

export function minorOf(version: string): number {
  return partsOf(version)[1] ?? 0;
}

/** Below 0 when `one` is older than `other`, 0 when they are the same. */
export function compareVersions(one: string, other: string): number {
  const right = partsOf(other);
  return partsOf(one)
    .map((part, at) => part - (right[at] ?? 0))
    .reduce((found, difference) => (found === 0 ? difference : found), 0);
}
