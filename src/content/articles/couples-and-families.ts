import type { ArticleShape } from '../article-shape.ts';

export const couplesAndFamilies = {
  id: 'couples-and-families',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'two-people',
      passages: [
        { id: 'cou-what', kind: 'practice', draws: ['H5', 'W4'] },
        { id: 'cou-dance', kind: 'practice', draws: ['W3', 'H5'] },
        { id: 'cou-repair', kind: 'practice', draws: ['W4'] },
      ],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'cou-known',
          kind: 'research',
          draws: ['W4', 'H5'],
          evidence: 'moderate',
          cites: ['spengler-2022'],
        },
        {
          id: 'cou-known-change',
          kind: 'research',
          draws: ['H5'],
          evidence: 'early',
          cites: ['burgess-moser-2012'],
        },
      ],
    },
    {
      id: 'families',
      passages: [
        { id: 'cou-family', kind: 'practice', draws: ['H5'] },
        {
          id: 'cou-family-known',
          kind: 'research',
          draws: ['H5'],
          evidence: 'early',
          cites: ['schulte-frankenfeld-2024'],
        },
      ],
    },
    {
      id: 'at-home',
      passages: [
        { id: 'cou-home', kind: 'plain', draws: ['T5'] },
        { id: 'cou-safety', kind: 'plain', draws: ['H5'] },
      ],
    },
  ],
} as const satisfies ArticleShape;
