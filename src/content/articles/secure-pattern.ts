import type { ArticleShape } from '../article-shape.ts';

export const securePattern = {
  id: 'secure-pattern',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'looks',
      passages: [
        { id: 'sec-looks', kind: 'practice', draws: ['H2'] },
        { id: 'sec-looks-days', kind: 'plain', draws: ['H2'] },
      ],
    },
    {
      id: 'protects',
      passages: [{ id: 'sec-protects', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'costs',
      passages: [{ id: 'sec-costs', kind: 'plain', draws: ['H2'] }],
    },
    {
      id: 'try',
      passages: [
        { id: 'sec-try-name', kind: 'plain', draws: ['T3'] },
        { id: 'sec-try-mend', kind: 'plain', draws: ['T3'] },
        { id: 'sec-try-ask', kind: 'plain', draws: ['T3'] },
      ],
    },
    {
      id: 'therapist',
      passages: [{ id: 'sec-therapist', kind: 'practice', draws: ['H2', 'H6'] }],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'sec-known-measure',
          kind: 'research',
          draws: ['H2'],
          evidence: 'moderate',
          cites: ['justo-nunez-2022'],
        },
        {
          id: 'sec-known-vary',
          kind: 'research',
          draws: ['T5'],
          evidence: 'strong',
          cites: ['fraley-2011'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
