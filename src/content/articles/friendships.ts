import type { ArticleShape } from '../article-shape.ts';

export const friendships = {
  id: 'friendships',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'friends-count',
      passages: [
        { id: 'fri-count', kind: 'practice', draws: ['T5'] },
        {
          id: 'fri-known',
          kind: 'research',
          draws: ['T5'],
          evidence: 'strong',
          cites: ['fraley-2011'],
        },
      ],
    },
    {
      id: 'how-it-shows',
      passages: [
        { id: 'fri-worry', kind: 'plain', draws: ['T5'] },
        { id: 'fri-distance', kind: 'plain', draws: ['T5'] },
        { id: 'fri-mixed', kind: 'plain', draws: ['T5'] },
      ],
    },
    {
      id: 'small-steps',
      passages: [
        { id: 'fri-step-first', kind: 'plain', draws: ['T5'] },
        { id: 'fri-step-ask', kind: 'plain', draws: ['T5'] },
        { id: 'fri-step-mend', kind: 'plain', draws: ['T5'] },
        { id: 'fri-step-more', kind: 'plain', draws: ['W6'] },
      ],
    },
    {
      id: 'in-therapy',
      passages: [
        { id: 'fri-therapy', kind: 'practice', draws: ['H6', 'T5'] },
        { id: 'fri-safe', kind: 'plain', draws: ['T5'] },
      ],
    },
  ],
} as const satisfies ArticleShape;
