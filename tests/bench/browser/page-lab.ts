/** Runs in a page before anything of its own. What it saw is read with `takeSeen`. */
export interface Seen {
  /** Milliseconds from the start of the navigation. */
  readonly lcp: number;
  /** The first change of a radio, by the time of its event. */
  readonly firstChange: number | null;
  readonly layoutShift: number;
  /** By interaction: the longest of its events, in ms; those of less than 16 ms are not told. */
  readonly interactions: Readonly<Record<string, number>>;
  /** Those of them that pressed a radio. */
  readonly answers: Readonly<Record<string, number>>;
  /** What moved without being asked: when in ms, by how much, and which elements. */
  readonly moved: readonly string[];
  /** Every change of a radio, as `name=value`, in order. */
  readonly changes: readonly string[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** When it could be pressed first, in ms from the start of the navigation. */
  readonly at: number;
}

export interface Wanted {
  readonly selector: string;
  /** Its whole text, where the selector alone does not say which one. */
  readonly text?: string;
  /** Whether it counts as soon as it is on the page, be it in what is still folded. */
  readonly folded?: boolean;
}

interface Lab {
  readonly seen: { lcp: number; firstChange: number | null; layoutShift: number };
  readonly interactions: Record<string, number>;
  readonly answers: Record<string, number>;
  readonly moved: string[];
  readonly changes: string[];
  readonly find: (wanted: Wanted) => Promise<Spot>;
}

declare global {
  interface Window {
    benchLab: Lab;
  }
}

export function installLab(): void {
  const seen: Lab['seen'] = { lcp: 0, firstChange: null, layoutShift: 0 };
  const interactions: Lab['interactions'] = {};
  const answers: Lab['answers'] = {};
  const moved: string[] = [];
  const changes: string[] = [];
  const onRadios = new Set<number>();
  for (const name of ['pointerdown', 'pointerup', 'click']) {
    addEventListener(
      name,
      ({ target, timeStamp }) => {
        if (target instanceof HTMLInputElement) onRadios.add(timeStamp);
      },
      true,
    );
  }
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    });
    observer.observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  };
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as unknown as Record<string, unknown>;
    if (hadRecentInput === true) return;
    seen.layoutShift += Number(value);
    const { sources } = entry as unknown as { sources: readonly { node: Node | null }[] };
    const names = sources.map(({ node }) =>
      node instanceof Element
        ? `${node.tagName}.${node.className}`
        : `${node?.parentElement?.className ?? ''} “${node?.textContent ?? ''}”`,
    );
    moved.push(`${entry.startTime.toFixed(0)} ${Number(value).toFixed(4)} ${names.join(' ')}`);
  });
  watch('event', (entry) => {
    const id = Number((entry as unknown as Record<string, unknown>)['interactionId']);
    if (id <= 0) return;
    interactions[id] = Math.max(interactions[id] ?? 0, entry.duration);
    if (onRadios.has(entry.startTime)) answers[id] = Math.max(answers[id] ?? 0, entry.duration);
  });
  addEventListener(
    'change',
    ({ target, timeStamp }) => {
      seen.firstChange ??= timeStamp;
      if (target instanceof HTMLInputElement) changes.push(`${target.name}=${target.value}`);
    },
    true,
  );
  const spotOf = ({ selector, text, folded }: Wanted): Spot | null => {
    if (folded === true) {
      const isThere = document.querySelector(selector) !== null;
      return isThere ? { x: 0, y: 0, at: performance.now() } : null;
    }
    const element = [...document.querySelectorAll(selector)].find(
      (candidate) =>
        candidate.getBoundingClientRect().height > 0 &&
        (text === undefined || candidate.textContent.trim() === text),
    );
    if (element === undefined) return null;
    const before = element.getBoundingClientRect();
    if (before.top < 80 || before.bottom > innerHeight - 80) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    return hit !== null && element.contains(hit) ? { x, y, at: performance.now() } : null;
  };
  const find: Lab['find'] = async (wanted) => {
    const end = performance.now() + 60_000;
    for (;;) {
      const spot = spotOf(wanted);
      if (spot !== null) return spot;
      if (performance.now() > end) throw new Error(`Not found: ${JSON.stringify(wanted)}`);
      await new Promise(requestAnimationFrame);
    }
  };
  window.benchLab = { seen, interactions, answers, moved, changes, find };
}

export function takeSeen(): Seen {
  const { seen, interactions, answers, moved, changes } = window.benchLab;
  return { ...seen, interactions, answers, moved, changes };
}
