/** Sentences for making up after an argument, by the moment that they are for. */
export const REPAIR_PHRASES = {
  begin: ['hard-time', 'same-side', 'one-thing'],
  pause: ['too-much', 'come-back', 'not-leaving'],
  own: ['my-part', 'not-fair', 'sorry'],
  ask: ['what-i-need', 'hear-me', 'what-you-need'],
  close: ['thank-you', 'glad', 'next-time'],
} as const;

export type RepairMoment = keyof typeof REPAIR_PHRASES;
