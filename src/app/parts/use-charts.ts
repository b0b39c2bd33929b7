import { useEffect, useSyncExternalStore, type RefObject } from 'react';
import type * as ChartsModule from '#ui/charts';
import { fetchAgain } from '#wiring';
import { whenNear } from './when-near.ts';

type Charts = typeof ChartsModule;

interface ChartsState {
  readonly charts: Charts | null;
  readonly hasFailed: boolean;
}

/** One for all drawings of a page: they come together or not at all. */
let state: ChartsState = { charts: null, hasFailed: false };
const listeners = new Set<() => void>();

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

function setState(next: Partial<ChartsState>): void {
  state = { ...state, ...next };
  for (const onChange of listeners) onChange();
}

function useChartsState(): ChartsState {
  const current = () => state;
  return useSyncExternalStore(listen, current, current);
}

function fetchCharts(): void {
  if (state.charts !== null) return;
  setState({ hasFailed: false });
  fetchAgain(() => import('#ui/charts')).then(
    (charts) => {
      setState({ charts });
    },
    () => {
      setState({ hasFailed: true });
    },
  );
}

/**
 * The charts, which are fetched when the place for one is near; null before that and when they cannot be had. Everything reads
 * without them, and whoever does not come to them does not wait for them.
 */
export function useCharts(placeRef: RefObject<Element | null>): Charts | null {
  useEffect(() => {
    const place = placeRef.current;
    return place === null ? undefined : whenNear(place, fetchCharts);
  }, [placeRef]);
  return useChartsState().charts;
}

/** A way to fetch the charts once more; null as long as they have not failed. */
export function useFetchCharts(): (() => void) | null {
  return useChartsState().hasFailed ? fetchCharts : null;
}
