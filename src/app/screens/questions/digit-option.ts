import type { KeyboardEvent } from 'react';
import { DECLINED } from '#session';
import type { ItemOption } from '#ui';

/** The option code that a digit key stands for: 1 is the first option, 0 declines. Null for any other key. */
export function digitOption(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  options: readonly ItemOption[],
): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return null;
  if (event.key === '0') return DECLINED;
  return options[Number(event.key) - 1]?.code ?? null;
}
