import { useEffect, useState } from 'react';
import type * as ChartsModule from '#ui/charts';

type Charts = typeof ChartsModule;

/** The charts, once their chunk is here; null before that and when it cannot be had. Everything reads without them. */
export function useCharts(): Charts | null {
  const [charts, setCharts] = useState<Charts | null>(null);
  useEffect(() => {
    let isGone = false;
    import('#ui/charts').then(
      (loaded) => {
        if (!isGone) setCharts(loaded);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return charts;
}
