/** Milliseconds that something took: by the clock, or by the processor where a busy machine let it wait. */
export interface Measured<Given> {
  readonly given: Given;
  readonly tookMs: number;
}

/** Runs some work and measures it. Whatever else the machine does in the meantime does not count. */
export async function measureWork<Given>(
  work: () => Given | Promise<Given>,
): Promise<Measured<Given>> {
  const start = performance.now();
  const before = process.cpuUsage();
  const given = await work();
  const { user, system } = process.cpuUsage(before);
  return { given, tookMs: Math.min(performance.now() - start, (user + system) / 1000) };
}
