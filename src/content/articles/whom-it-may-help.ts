import type { ArticleShape } from '../article-shape.ts';

export const whomItMayHelp = {
  id: 'whom-it-may-help',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'anyone',
      passages: [
        { id: 'whom-anyone', kind: 'practice', draws: ['W0'] },
        {
          id: 'whom-known',
          kind: 'research',
          draws: ['W0'],
          evidence: 'strong',
          cites: ['zhang-2022'],
        },
      ],
    },
    {
      id: 'some-groups',
      passages: [
        { id: 'whom-worry', kind: 'practice', draws: ['W1'] },
        { id: 'whom-early', kind: 'practice', draws: ['W2'] },
        {
          id: 'whom-early-known',
          kind: 'research',
          draws: ['W2'],
          evidence: 'strong',
          cites: ['fraley-roisman-2019'],
        },
        { id: 'whom-conflict', kind: 'practice', draws: ['W3'] },
        { id: 'whom-couples', kind: 'practice', draws: ['W4'] },
        { id: 'whom-parents', kind: 'practice', draws: ['W5'] },
      ],
    },
    {
      id: 'what-to-hope',
      passages: [
        { id: 'whom-hope', kind: 'practice', draws: ['W6'] },
        {
          id: 'whom-hope-known',
          kind: 'research',
          draws: ['W6'],
          evidence: 'moderate',
          cites: ['levy-2018'],
        },
        { id: 'whom-safety', kind: 'plain', draws: ['W3'] },
      ],
    },
  ],
} as const satisfies ArticleShape;
