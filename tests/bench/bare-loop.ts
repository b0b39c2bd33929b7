import type { ScoringKey } from '#scoring';

/**
 * The floor: a generic typed-array loop that knows nothing of missing answers, facets, weights or
 * faulty values. Every scale is a plain mean of items on 1 to 5.
 */
export function bareLoop(key: ScoringKey): (rows: Float64Array, out: Float64Array) => void {
  const width = key.items.length;
  const scales = key.scales.length;
  const scaleOf = new Int32Array(width);
  const signOf = new Int32Array(width);
  key.scales.forEach((scale, at) => {
    for (const { item, sign } of scale.entries) {
      const place = key.items.findIndex(({ id }) => id === item);
      scaleOf[place] = at;
      signOf[place] = sign;
    }
  });
  const lengths = Float64Array.from(key.scales, ({ entries }) => entries.length);
  const bases = Float64Array.from(
    key.scales,
    ({ entries }) => 6 * entries.filter(({ sign }) => sign === -1).length,
  );
  const sums = new Float64Array(scales);
  return (rows, out) => {
    const people = rows.length / width;
    for (let person = 0, start = 0; person < people; person += 1, start += width) {
      for (let scale = 0; scale < scales; scale += 1) sums[scale] = bases[scale] ?? 0;
      for (let at = 0; at < width; at += 1) {
        const scale = scaleOf[at] ?? 0;
        sums[scale] = (sums[scale] ?? 0) + (signOf[at] ?? 0) * (rows[start + at] ?? 0);
      }
      for (let scale = 0; scale < scales; scale += 1) {
        out[person * scales + scale] = (sums[scale] ?? 0) / (lengths[scale] ?? 1);
      }
    }
  };
}
