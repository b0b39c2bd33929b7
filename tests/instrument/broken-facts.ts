import { MAIN } from './attachment-check.ts';
import {
  type BrokenFiles,
  edited,
  indexOf,
  norm,
  questionnaire,
  startingWith,
} from './break-file.ts';

const later = { version: '1.1.0', released: '2026-12-01', summary: 'Later.' };

/** Facts of questionnaire.json that do not agree. */
export const brokenFacts: BrokenFiles<
  | 'id-twice'
  | 'id-unknown'
  | 'date-real'
  | 'languages'
  | 'options-values'
  | 'options-declined'
  | 'item-in-no-scale'
  | 'scales-same-items'
  | 'scale-mixed-options'
  | 'weights-partial'
  | 'range-derived'
  | 'min-answered'
  | 'facet-blueprint'
  | 'antonym-pair'
  | 'levels'
  | 'identical-from'
  | 'pattern-roles'
  | 'pattern-regions'
  | 'norm-complete'
  | 'status-evidence'
  | 'rights-url'
  | 'derived-self'
  | 'changes-log'
  | 'changes-summary'
  | 'changes-meaning'
  | 'order-first-direct'
  | 'order-scale-run'
  | 'order-facet-run'
  | 'order-antonym-page'
> = {
  'id-twice': [
    edited('an item twice', '/items/1', [MAIN, '/items/1/id', questionnaire.items[0]?.id]),
    edited('an item twice in a scale', '/scales/0/items/1', [
      MAIN,
      '/scales/0/items/1/item',
      'losing-people-1',
    ]),
    edited('an option code twice', '/responseSets/0/options/1', [
      MAIN,
      '/responseSets/0/options/1/code',
      '1',
    ]),
  ],
  'id-unknown': [
    edited('an item that is not there', '/scales/0/items/0/item', [
      MAIN,
      '/scales/0/items/0/item',
      'losing-keys-1',
    ]),
    edited('a response set that is not there', '/items/0/responseSet', [
      MAIN,
      '/items/0/responseSet',
      'frequency',
    ]),
    edited('an axis that is not there', '/pattern/axes/1', [MAIN, '/pattern/axes/1', 'distance']),
    edited('an overlay that is not there', '/pattern/overlay', [MAIN, '/pattern/overlay', 'fear']),
    edited('a norm that is not there', '/defaultNorm', [MAIN, '/defaultNorm', 'n']),
    edited('a changed text in no language', '/changes/0/texts/0', [
      MAIN,
      '/changes/0/texts',
      [{ language: 'fr', path: '/title', meaning: 'same' }],
    ]),
  ],
  'date-real': [
    edited('30 February', '/released', [MAIN, '/released', '2026-02-30']),
    edited('month 13', '/provenance/on', [MAIN, '/provenance/on', '2026-13-01']),
  ],
  languages: [
    edited('a language twice', '/languages', [MAIN, '/languages', ['en', 'en']]),
    edited('a source that is not listed', '/languages', [MAIN, '/sourceLanguage', 'de']),
  ],
  'options-values': [
    edited('uneven steps', '/responseSets/0/options', [MAIN, '/responseSets/0/options/4/value', 6]),
    edited('a value twice', '/responseSets/0/options', [
      MAIN,
      '/responseSets/0/options/1/value',
      1,
    ]),
  ],
  'options-declined': [
    edited('an option that says what no option may', '/responseSets/0/options/1/code', [
      MAIN,
      '/responseSets/0/options/1/code',
      'declined',
    ]),
  ],
  'item-in-no-scale': [
    edited('an item that no scale counts', `/items/${indexOf('protest-2')}`, [
      MAIN,
      '/scales/0/items',
      questionnaire.scales[0]?.items.filter(({ item }) => item !== 'protest-2'),
    ]),
  ],
  'scales-same-items': [
    edited('one scale under two names', '/scales/4', [
      MAIN,
      '/scales/4',
      { ...questionnaire.scales[0], id: 'worry', role: 'other' },
    ]),
  ],
  'scale-mixed-options': [
    edited(
      'five and two options in one scale',
      '/scales/3/items',
      [
        MAIN,
        '/responseSets/1',
        {
          id: 'yes-no',
          options: [
            { code: '0', value: 0 },
            { code: '1', value: 1 },
          ],
        },
      ],
      [MAIN, '/items/0/responseSet', 'yes-no'],
    ),
  ],
  'weights-partial': [
    edited('a weight on one item', '/scales/0/items', [MAIN, '/scales/0/items/0/weight', 2]),
  ],
  'range-derived': [
    edited('a range of 1 to 7', '/scales/0/range', [MAIN, '/scales/0/range', [1, 7]]),
    edited('the range of a mean for a sum', '/scales/0/range', [MAIN, '/scales/0/method', 'sum']),
  ],
  'min-answered': [
    edited('a score from 4 of 10', '/scales/0/missing/minAnswered', [
      MAIN,
      '/scales/0/missing/minAnswered',
      4,
    ]),
    edited('a score from 11 of 10', '/scales/0/missing/minAnswered', [
      MAIN,
      '/scales/0/missing/minAnswered',
      11,
    ]),
  ],
  'facet-blueprint': [
    edited('a sign turned round', '/scales/0/facets/0', [MAIN, '/scales/0/items/1/sign', -1]),
    edited('a facet that no scale plans', '/scales/0/items/0', [
      MAIN,
      `/items/${indexOf('losing-people-1')}/facet`,
      'losing',
    ]),
  ],
  'antonym-pair': [
    edited('two facets', '/scales/0/antonymPairs/0', [
      MAIN,
      '/scales/0/antonymPairs/0/0',
      'protest-1',
    ]),
    edited('two direct items', '/scales/0/antonymPairs/0', [
      MAIN,
      '/scales/0/antonymPairs/0/1',
      'losing-people-2',
    ]),
    edited('a pair twice', '/scales/0/antonymPairs/2', [
      MAIN,
      '/scales/0/antonymPairs/2',
      ['losing-people-1', 'losing-people-3'],
    ]),
  ],
  levels: [
    edited('leaning beyond clear', '/levels/margins', [MAIN, '/levels/margins/leaning', 1.5]),
  ],
  'identical-from': [edited('37 of 36', '/identicalFrom', [MAIN, '/identicalFrom', 37])],
  'pattern-roles': [
    edited('one scale on both axes', '/pattern', [MAIN, '/pattern/axes', ['anxious', 'anxious']]),
    edited('an axis as overlay', '/pattern', [MAIN, '/pattern/overlay', 'avoidant']),
  ],
  'pattern-regions': [
    edited('two regions of one name', '/pattern/regions', [
      MAIN,
      '/pattern/regions/lowLow',
      'mixed-high',
    ]),
  ],
  'norm-complete': [
    edited('neither mean nor percentiles', '/norms/0', [MAIN, '/norms/0', norm]),
    edited('a mean without its SD', '/norms/0', [MAIN, '/norms/0', { ...norm, mean: 3 }]),
    edited('percentiles that fall', '/norms/0', [
      MAIN,
      '/norms/0',
      {
        ...norm,
        percentiles: [
          [2, 50],
          [3, 40],
        ],
      },
    ]),
  ],
  'status-evidence': [
    edited('a claim without norms or measured reliability', '/status', [
      MAIN,
      '/status',
      'validated',
    ]),
  ],
  'rights-url': [
    edited('a permission that nobody can read', '/rights/url', [
      MAIN,
      '/rights/kind',
      'permission',
    ]),
  ],
  'changes-log': [
    edited('no entry for this version', '/changes', [MAIN, '/changes/0/version', '0.9.0']),
    edited('entries in the wrong order', '/changes', [
      MAIN,
      '/changes',
      [{ ...later, texts: [] }, questionnaire.changes[0]],
    ]),
  ],
  'changes-summary': [
    edited('a summary as it was drafted', '/changes/0/summary', [
      MAIN,
      '/changes/0/summary',
      'Write here what changed and why.',
    ]),
  ],
  'derived-self': [
    edited('its own id', '/derivedFrom', [
      MAIN,
      '/derivedFrom',
      { id: 'attachment-check', version: '0.9.0' },
    ]),
  ],
  'changes-meaning': [
    edited('a new meaning in a minor version', '/changes/1', [
      MAIN,
      '/changes/1',
      { ...later, texts: [{ language: 'en', path: '/items/alarm-1', meaning: 'changed' }] },
    ]),
  ],
  'order-first-direct': [
    edited('a reversed item first', '/items/0', startingWith('together-and-apart-2')),
  ],
  'order-scale-run': [
    edited(
      'four worried items in a row',
      '/items/3',
      startingWith('losing-people-1', 'reassurance-1', 'protest-1', 'signs-of-distance-1'),
    ),
  ],
  'order-facet-run': [
    edited(
      'three items about losing people in a row',
      '/items/2',
      startingWith('losing-people-1', 'losing-people-2', 'losing-people-3'),
    ),
  ],
  'order-antonym-page': [
    edited(
      'opposites on one page',
      '/scales/3/antonymPairs/0',
      startingWith('goodwill-1', 'goodwill-2'),
    ),
  ],
};
