import type { ScoreSheet } from '#scoring';
import type { Statement } from './model.ts';

interface Support {
  readonly statements: readonly Statement[];
  /** Shown before anything else but the headline. */
  readonly isFirst: boolean;
}

/**
 * Support is always there. It comes first where fear and closeness arrive together, or where
 * little feels safe. `isTelling` is false when the answers carry no meaning (all alike).
 */
export function chooseSupport(sheet: ScoreSheet, isTelling: boolean): Support {
  const hasLevel = (role: string, levels: readonly string[]): boolean =>
    sheet.scales.some(
      (scale) => scale.status === 'scored' && scale.role === role && levels.includes(scale.level),
    );
  const isAlarmed =
    isTelling &&
    (sheet.pattern?.overlay === true || hasLevel('disorganized', ['high', 'leaning-high']));
  const isLow = isTelling && hasLevel('secure', ['low']);
  return {
    isFirst: isAlarmed || isLow,
    statements: [
      ...(isAlarmed ? [{ id: 'support.overlay' } as const] : []),
      ...(isLow ? [{ id: 'support.low-strengths' } as const] : []),
      { id: 'support.always' },
      { id: 'support.safety' },
    ],
  };
}
