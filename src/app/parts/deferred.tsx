import { useDeferredValue, type ReactNode } from 'react';

/**
 * What is not seen at first: drawn right after what is, in small steps, so that nothing which is pressed meanwhile has to wait
 * for it. Within another one, it comes after that.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  const isDue = useDeferredValue(true, false);
  return isDue ? children : null;
}
