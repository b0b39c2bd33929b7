/** A page asks a worker that waits to take over. */
export const USE_NOW = 'use-now';
/** A worker that goes for good asks a page whether it works; it answers on the port that comes with it. */
export const ARE_YOU_THERE = 'are-you-there';
