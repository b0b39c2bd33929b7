import type { ArticleShape } from '../article-shape.ts';

export const thisCheckAndResearch = {
  id: 'this-check-and-research',
  reviewedOn: '2026-11-24',
  needsNameNotice: false,
  sections: [
    {
      id: 'dimensions',
      passages: [
        {
          id: 'chk-dim',
          kind: 'research',
          draws: ['H2'],
          evidence: 'strong',
          cites: ['fraley-2015'],
        },
        {
          id: 'chk-dissent',
          kind: 'research',
          draws: ['H2'],
          evidence: 'early',
          cites: ['morales-vives-2021'],
        },
        { id: 'chk-four', kind: 'practice', draws: ['H2'] },
      ],
    },
    {
      id: 'not-settled',
      passages: [
        { id: 'chk-own', kind: 'plain', draws: ['H2'] },
        {
          id: 'chk-secure',
          kind: 'research',
          draws: ['H2'],
          evidence: 'moderate',
          cites: ['justo-nunez-2022'],
        },
        {
          id: 'chk-dis',
          kind: 'research',
          draws: ['H2'],
          evidence: 'moderate',
          cites: ['granqvist-2017', 'rholes-2016'],
        },
        { id: 'chk-self', kind: 'plain', draws: ['H3'] },
      ],
    },
    {
      id: 'change',
      passages: [
        {
          id: 'chk-change',
          kind: 'research',
          draws: ['T3'],
          evidence: 'moderate',
          cites: ['fraley-2021'],
        },
        {
          id: 'chk-vary',
          kind: 'research',
          draws: ['T5'],
          evidence: 'strong',
          cites: ['fraley-2011'],
        },
        { id: 'chk-again', kind: 'plain', draws: ['T3'] },
      ],
    },
    {
      id: 'using-it',
      passages: [{ id: 'chk-use', kind: 'plain', draws: ['H2'] }],
    },
  ],
} as const satisfies ArticleShape;
