import type { ReactNode } from 'react';
import { layout } from './layout.ts';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A box that scrolls sideways on a narrow screen. It takes the keyboard, so that arrows can scroll it. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    <div className={layout('scroll')} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
