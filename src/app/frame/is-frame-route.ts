import type { Place } from '#wiring';

/** Whether a page is built to stand in another page. */
export function isFrameRoute({ screen }: Place): boolean {
  return screen === 'embed' || screen === 'left';
}
