import type { ArticleShape } from '../article-shape.ts';

export const threeTechniques = {
  id: 'three-techniques',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'inner-child',
      passages: [
        { id: 'tech-child', kind: 'practice', draws: ['H4'] },
        {
          id: 'tech-child-known',
          kind: 'research',
          draws: ['H4'],
          evidence: 'metaphor',
          cites: ['kip-2023'],
        },
      ],
    },
    {
      id: 'the-body',
      passages: [
        { id: 'tech-body', kind: 'practice', draws: ['H4'] },
        {
          id: 'tech-body-known',
          kind: 'research',
          draws: ['H4'],
          evidence: 'early',
          cites: ['kuhfuss-2021'],
        },
      ],
    },
    {
      id: 'emotions',
      passages: [
        { id: 'tech-emotion', kind: 'practice', draws: ['H4'] },
        {
          id: 'tech-emotion-known',
          kind: 'research',
          draws: ['H4'],
          evidence: 'moderate',
          cites: ['spengler-2022'],
        },
      ],
    },
    {
      id: 'taking-care',
      passages: [{ id: 'tech-care', kind: 'plain', draws: ['H4'] }],
    },
  ],
} as const satisfies ArticleShape;
