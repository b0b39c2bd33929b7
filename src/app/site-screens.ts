import type { Route } from '#wiring';

/** What is for other people, or needs this device's storage: shown on the app's own pages, and in no frame. */
export const SITE_SCREENS = [
  ...(['kept', 'homework', 'send', 'invite', 'desk', 'key', 'website'] as const),
] as const;
export type SiteScreen = (typeof SITE_SCREENS)[number];

/** Whether a route leads to such a screen. */
export function isOfSite({ screen }: Route): boolean {
  return SITE_SCREENS.some((name) => name === screen);
}
