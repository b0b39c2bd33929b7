import type { ArticleShape } from '../article-shape.ts';

export const disorganizedPattern = {
  id: 'disorganized-pattern',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'looks',
      passages: [{ id: 'dis-looks', kind: 'practice', draws: ['H2'] }],
    },
    {
      id: 'protects',
      passages: [{ id: 'dis-protects', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'costs',
      passages: [{ id: 'dis-costs', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'try',
      passages: [
        { id: 'dis-try-ground', kind: 'plain', draws: ['H4'] },
        { id: 'dis-try-say', kind: 'plain', draws: ['T5'] },
        { id: 'dis-try-note', kind: 'plain', draws: ['W6'] },
      ],
    },
    {
      id: 'therapist',
      passages: [{ id: 'dis-therapist', kind: 'practice', draws: ['H1', 'W2'] }],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'dis-known-not',
          kind: 'research',
          draws: ['W2'],
          evidence: 'strong',
          cites: ['granqvist-2017'],
        },
        {
          id: 'dis-known-other',
          kind: 'research',
          draws: ['H2'],
          evidence: 'early',
          cites: ['rholes-2016'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
