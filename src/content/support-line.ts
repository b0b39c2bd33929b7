/** In the order in which they are told; what is left is the directory of lines everywhere. */
export const SUPPORT_REGIONS = [
  ...(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT'] as const),
  ...(['CH', 'FR', 'ES', 'MX', 'BR', 'IN', 'international'] as const),
] as const;

export type SupportRegion = (typeof SUPPORT_REGIONS)[number];

/** Opening hours as the source tells them: days, then hours of the day in local time. */
type SupportHours = 'always' | 'weekdays' | 'mon-sat-14-20' | 'mon-sat-8-22' | 'daily-9-23';

export interface SupportLine {
  readonly id: string;
  readonly region: SupportRegion;
  /** What to call about: any distress, fear of someone close, or anything at all when young. */
  readonly purpose: 'crisis' | 'safety' | 'youth';
  readonly audience: 'anyone' | 'women' | 'men' | 'young';
  /** A proper name, the same in every language. */
  readonly name: string;
  /** As it is written for people; null where the line is a site. */
  readonly phone: string | null;
  readonly text: { readonly number: string; readonly word: string | null } | null;
  /** Null where the source does not say. */
  readonly hours: SupportHours | null;
  readonly url: string;
  /** Those that the source names (BCP 47); interpreters come on top. Empty: many. */
  readonly languages: readonly string[];
  /** The page on which the facts above were read. */
  readonly source: string;
}
