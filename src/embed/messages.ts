/** What the frame and the page around it say to each other: lifecycle and height, and nothing of the person. */

/** Of the messages. Another number is another language: a message that carries it is ignored. */
export const EMBED_VERSION = 1;

/** Where the person is, as coarsely as a host page may know it. Which support page or article is read is `reading`. */
export const EMBED_STEPS = ['start', 'begin', 'questions', 'review', 'results', 'reading'] as const;
export type EmbedStep = (typeof EMBED_STEPS)[number];

/** From the frame. `ready` goes out before the host's origin is known; the others only to an origin that said hello. */
export type GuestMessage =
  | { readonly type: 'mooring:ready'; readonly version: typeof EMBED_VERSION }
  | {
      readonly type: 'mooring:height';
      readonly version: typeof EMBED_VERSION;
      /** CSS pixels: what the content needs, rounded up to a step. */
      readonly height: number;
    }
  | {
      readonly type: 'mooring:screen';
      readonly version: typeof EMBED_VERSION;
      readonly screen: EmbedStep;
    }
  /** A result is shown. */
  | { readonly type: 'mooring:done'; readonly version: typeof EMBED_VERSION };

/** From the host: its origin comes with the message, and it follows the height from now on. */
export interface HostMessage {
  readonly type: 'mooring:hello';
  readonly version: typeof EMBED_VERSION;
}

/** Heights are told in steps of this many CSS pixels: an exact one could tell which sentences a result has. */
export const HEIGHT_STEP = 96;

/** CSS pixels. A host takes no height above it, whoever says so. */
export const HIGHEST = 40_000;
