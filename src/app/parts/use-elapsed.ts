import { useEffect, useState } from 'react';

const TICK_MS = 250;

/**
 * Milliseconds since `startedAt` (of `performance.now()`), looked at four times a second until `endMs` is reached; 0 while
 * there is no start.
 */
export function useElapsed(startedAt: number | null, endMs: number): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => {
      const now = performance.now() - startedAt;
      setElapsed(now);
      if (now >= endMs) clearInterval(timer);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      setElapsed(0);
    };
  }, [startedAt, endMs]);
  return elapsed;
}
