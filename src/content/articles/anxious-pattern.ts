import type { ArticleShape } from '../article-shape.ts';

export const anxiousPattern = {
  id: 'anxious-pattern',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'looks',
      passages: [
        { id: 'anx-looks', kind: 'practice', draws: ['H2', 'W1'] },
        { id: 'anx-looks-more', kind: 'plain', draws: ['W1'] },
      ],
    },
    {
      id: 'protects',
      passages: [{ id: 'anx-protects', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'costs',
      passages: [{ id: 'anx-costs', kind: 'plain', draws: ['W1'] }],
    },
    {
      id: 'try',
      passages: [
        { id: 'anx-try-wait', kind: 'plain', draws: ['T3'] },
        { id: 'anx-try-say', kind: 'plain', draws: ['T5'] },
        { id: 'anx-try-own', kind: 'plain', draws: ['W6'] },
      ],
    },
    {
      id: 'therapist',
      passages: [{ id: 'anx-therapist', kind: 'practice', draws: ['H2', 'H3'] }],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'anx-known-age',
          kind: 'research',
          draws: ['W1'],
          evidence: 'strong',
          cites: ['zhang-2022'],
        },
        {
          id: 'anx-known-change',
          kind: 'research',
          draws: ['T3'],
          evidence: 'early',
          cites: ['burgess-moser-2012'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
