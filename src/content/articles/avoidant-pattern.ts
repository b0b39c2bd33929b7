import type { ArticleShape } from '../article-shape.ts';

export const avoidantPattern = {
  id: 'avoidant-pattern',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'looks',
      passages: [
        { id: 'avo-looks', kind: 'practice', draws: ['H2'] },
        { id: 'avo-looks-not', kind: 'plain', draws: ['H2'] },
      ],
    },
    {
      id: 'protects',
      passages: [{ id: 'avo-protects', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'costs',
      passages: [{ id: 'avo-costs', kind: 'plain', draws: ['W3'] }],
    },
    {
      id: 'try',
      passages: [
        { id: 'avo-try-small', kind: 'plain', draws: ['T5'] },
        { id: 'avo-try-return', kind: 'plain', draws: ['T5'] },
        { id: 'avo-try-body', kind: 'plain', draws: ['W6'] },
      ],
    },
    {
      id: 'therapist',
      passages: [{ id: 'avo-therapist', kind: 'practice', draws: ['H2', 'H3'] }],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'avo-known-link',
          kind: 'research',
          draws: ['W0'],
          evidence: 'strong',
          cites: ['zhang-2022'],
        },
        {
          id: 'avo-known-change',
          kind: 'research',
          draws: ['W4'],
          evidence: 'early',
          cites: ['burgess-moser-2012'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
