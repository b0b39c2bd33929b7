import type { ArticleShape } from '../article-shape.ts';

export const attachmentBasedTherapy = {
  id: 'attachment-based-therapy',
  reviewedOn: '2026-11-24',
  needsNameNotice: true,
  sections: [
    {
      id: 'in-short',
      passages: [
        { id: 'what-idea', kind: 'practice', draws: ['T1'] },
        { id: 'what-links', kind: 'practice', draws: ['T2'] },
        { id: 'what-aim', kind: 'practice', draws: ['T3', 'H6'] },
      ],
    },
    {
      id: 'the-setting',
      passages: [{ id: 'what-setting', kind: 'practice', draws: ['H1'] }],
    },
    {
      id: 'what-is-known',
      passages: [
        {
          id: 'what-early',
          kind: 'research',
          draws: ['T1'],
          evidence: 'strong',
          cites: ['fraley-roisman-2019'],
        },
        {
          id: 'what-outcome',
          kind: 'research',
          draws: ['T3', 'H6'],
          evidence: 'moderate',
          cites: ['levy-2018'],
        },
      ],
    },
    {
      id: 'the-name',
      passages: [
        { id: 'what-name', kind: 'plain', draws: ['T1'] },
        {
          id: 'what-name-why',
          kind: 'research',
          draws: ['H1'],
          evidence: 'strong',
          cites: ['aacap-2022', 'chaffin-2006'],
        },
      ],
    },
  ],
} as const satisfies ArticleShape;
