import type { ComponentType } from 'react';

/** What is shown where a newer version of the site waits; null while none does. */
export interface Update {
  readonly Line: ComponentType | null;
}
