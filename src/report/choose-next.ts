import type { ScoreSheet } from '#scoring';
import type { Statement } from './model.ts';

/** Small things to do from here. Going back to answer more is offered only where it would help. */
export function chooseNext({ scales }: ScoreSheet): readonly Statement[] {
  const isShort = scales.some(({ status }) => status === 'not-enough-answers');
  const isScored = scales.some(({ status }) => status === 'scored');
  return [
    ...(isShort ? [{ id: 'next.answer-more' } as const] : []),
    ...(isScored ? [{ id: 'next.notice' } as const, { id: 'next.bring' } as const] : []),
    { id: 'next.talk' },
    { id: 'next.another-day' },
  ];
}
