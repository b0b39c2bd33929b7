/** What is for other people, or needs this device's storage: shown on the app's own pages, and in no frame. */
export const SITE_SCREENS = [
  ...(['kept', 'homework', 'send', 'invite', 'desk', 'key', 'website'] as const),
] as const;
export type SiteScreen = (typeof SITE_SCREENS)[number];
