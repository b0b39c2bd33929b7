import type { ArticleShape } from '../article-shape.ts';

export const forParents = {
  id: 'for-parents',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'safe-enough',
      passages: [
        { id: 'par-safe', kind: 'practice', draws: ['W5'] },
        { id: 'par-mend', kind: 'plain', draws: ['W5'] },
        { id: 'par-base', kind: 'plain', draws: ['W5'] },
      ],
    },
    {
      id: 'your-own-history',
      passages: [
        { id: 'par-own', kind: 'practice', draws: ['W5', 'H3'] },
        {
          id: 'par-own-known',
          kind: 'research',
          draws: ['W5', 'W2'],
          evidence: 'strong',
          cites: ['fraley-roisman-2019'],
        },
      ],
    },
    {
      id: 'small-steps',
      passages: [
        { id: 'par-step-name', kind: 'plain', draws: ['W5'] },
        { id: 'par-step-ten', kind: 'plain', draws: ['W5'] },
        { id: 'par-step-self', kind: 'plain', draws: ['W5'] },
      ],
    },
    {
      id: 'getting-help',
      passages: [
        {
          id: 'par-help-known',
          kind: 'research',
          draws: ['W5'],
          evidence: 'strong',
          cites: ['nice-2016'],
        },
        {
          id: 'par-help-care',
          kind: 'research',
          draws: ['W5'],
          evidence: 'strong',
          cites: ['aacap-2022', 'chaffin-2006'],
        },
        { id: 'par-help-check', kind: 'plain', draws: ['W5'] },
      ],
    },
  ],
} as const satisfies ArticleShape;
