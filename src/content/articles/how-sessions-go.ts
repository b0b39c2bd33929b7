import type { ArticleShape } from '../article-shape.ts';

export const howSessionsGo = {
  id: 'how-sessions-go',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'the-first-hours',
      passages: [
        { id: 'go-first', kind: 'practice', draws: ['T4'] },
        { id: 'go-bring', kind: 'plain', draws: ['T4'] },
      ],
    },
    {
      id: 'finding-your-pattern',
      passages: [
        { id: 'go-style', kind: 'practice', draws: ['H2'] },
        {
          id: 'go-style-known',
          kind: 'research',
          draws: ['H2'],
          evidence: 'strong',
          cites: ['fraley-2015'],
        },
      ],
    },
    {
      id: 'looking-back',
      passages: [
        { id: 'go-explore', kind: 'practice', draws: ['H3'] },
        { id: 'go-between', kind: 'practice', draws: ['T4', 'H3'] },
      ],
    },
    {
      id: 'good-to-know',
      passages: [
        { id: 'go-ask', kind: 'plain', draws: ['T4'] },
        {
          id: 'go-change',
          kind: 'research',
          draws: ['H3'],
          evidence: 'moderate',
          cites: ['fraley-2021'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
