import { type Edit, ENGLISH, MAIN, sha256 } from './attachment-check.ts';
import { type BrokenFiles, edited, editedPast, inGerman, text, worded } from './break-file.ts';

const hardWord = 'Considerable responsibility';

/** Words that are missing, stale, or not to be said like this. */
export const brokenWords: BrokenFiles<
  | 'text-missing'
  | 'text-unknown'
  | 'text-twice'
  | 'text-unsourced'
  | 'text-stale'
  | 'disclosure-version'
  | 'disclosure-numbers'
  | 'wording-length'
  | 'wording-two-ideas'
  | 'wording-negation'
  | 'wording-absolute'
  | 'wording-frequency'
  | 'wording-idiom'
  | 'wording-jargon'
  | 'wording-gendered'
  | 'wording-person'
  | 'wording-tense'
  | 'reading-item'
  | 'reading-scale'
  | 'reading-page'
  | 'reading-notes'
  | 'copy-words'
> = {
  'text-missing': [
    edited('an item without words', '/items/alarm-1', [ENGLISH, '/items/alarm-1', undefined]),
    edited('a facet without a name', '/facets/alarm', [ENGLISH, '/facets/alarm', undefined]),
    edited('an option without a label', '/options/agreement/3', [
      ENGLISH,
      '/options/agreement/3',
      undefined,
    ]),
    editedPast('an item without its past', '/pastItems/alarm-1', undefined),
    editedPast('no past at all', '/pastItems/alarm-1', undefined, '/pastItems'),
    editedPast('no instruction for looking back', '/pastInstruction', undefined),
    editedPast('a person without a name', '/persons/friend', undefined),
    edited('a limit left untold', '/disclosures/d4', [ENGLISH, '/disclosures/d4', undefined]),
    edited('an assumption without its sentence', '/sources/assumed-spread', [
      ENGLISH,
      '/sources/assumed-spread',
      undefined,
    ]),
  ],
  'text-unknown': [
    edited('words for an item that is not there', '/items/alarm-3', [
      ENGLISH,
      '/items/alarm-3',
      'I feel fear.',
    ]),
    edited('persons where nobody is asked about', '/persons/friend', [
      ENGLISH,
      '/persons',
      { friend: 'A friend' },
    ]),
    edited('a past where nobody looks back', '/pastItems/alarm-1', [
      ENGLISH,
      '/pastItems',
      { 'alarm-1': 'I felt fear.' },
    ]),
    edited('a source of the source', '/madeFrom', [ENGLISH, '/madeFrom', {}]),
  ],
  'text-twice': [
    edited('two items with one wording', '/items/reassurance-1', [
      ENGLISH,
      '/items/reassurance-1',
      text.items['losing-people-1'],
    ]),
    editedPast('two persons of one name', '/persons/other', 'A friend'),
    editedPast(
      'a past like the present',
      '/pastItems/alarm-2',
      'I feel calm with this person near me.',
    ),
    edited('an option that reads like declining', '/options/agreement/declined', [
      ENGLISH,
      '/options/agreement/3',
      text.declined,
    ]),
  ],
  'text-unsourced': [{ why: 'a translation of nothing', at: '/title', files: inGerman({}) }],
  'text-stale': [
    {
      why: 'a source that has changed since',
      at: '/title',
      files: inGerman({ '/title': sha256('Another title') }),
    },
  ],
  'disclosure-version': [
    edited('a first disclosure of another version', '/disclosures/d1', [
      ENGLISH,
      '/disclosures/d1',
      'We wrote this. It is version 0.9.0.',
    ]),
  ],
  'disclosure-numbers': [
    edited('an assumed number that is not told', '/disclosures/d3', [
      MAIN,
      '/scales/0/reliability/value',
      0.75,
    ]),
    edited('a source that tells another number', '/sources/assumed-spread', [
      ENGLISH,
      '/sources/assumed-spread',
      'The spread of 0.85 points is assumed.',
    ]),
  ],
  'wording-length': [
    worded('15 words', 'I am so at ease in the care of the people that I love best here.'),
  ],
  'wording-two-ideas': [
    worded('and', 'I like people and time alone.'),
    worded('when', 'I feel calm when people care for me.'),
    worded('a semicolon', 'I feel calm; people care for me.'),
    edited('a third want … and … item', '/items/wanting-and-fearing-2', [
      ENGLISH,
      '/items/depending-1',
      'I want care and fear it.',
    ]),
  ],
  'wording-negation': [
    worded('not', 'I do not feel calm with people.'),
    worded("n't", "I don't feel calm with people."),
    worded('a curly n’t', 'I can’t feel calm with people.'),
    worded('un-', 'I feel unsafe with people I love.'),
    editedPast('not, in the past', '/pastItems/alarm-2', 'I did not feel calm near this person.'),
  ],
  'wording-absolute': [worded('always', 'I always feel calm with people.')],
  'wording-frequency': [worded('often', 'I often feel calm with people.')],
  'wording-idiom': [
    worded('a phrasal verb', 'I open up to people I love.'),
    worded('another form of it', 'I like reaching out to people I love.'),
  ],
  'wording-jargon': [worded('a term of the trade', 'I respect the boundaries of people.')],
  'wording-gendered': [worded('she', 'I feel calm with her.')],
  'wording-person': [worded('nobody speaks', 'People are kind to others.')],
  'wording-tense': [worded('the past', 'I was at ease in the care of people.')],
  'reading-item': [worded('words of four and more syllables', `${hardWord} exhausts me.`)],
  'reading-scale': [
    edited('a hard scale', '/items', ...hardWords(/^(depending|repair|goodwill|together)/)),
  ],
  'reading-page': [edited('a hard page', '/items', ...hardWords(/-1$/))],
  'reading-notes': [
    edited('hard disclosures', '/disclosures', [
      ENGLISH,
      '/disclosures/d6',
      `${hardWord} necessitates consideration. `.repeat(30).trim(),
    ]),
  ],
  'copy-words': [
    edited('a claim', '/description', [ENGLISH, '/description', 'A validated questionnaire.']),
    edited('a disclaimer that is not the exact one', '/disclosures/d4', [
      ENGLISH,
      '/disclosures/d4',
      'It is hardly a diagnosis.',
    ]),
  ],
};

function hardWords(ids: RegExp): readonly Edit[] {
  return Object.entries(text.items)
    .filter(([id]) => ids.test(id))
    .map(([id, wording]): Edit => [
      ENGLISH,
      `/items/${id}`,
      `${wording.replace('.', '')} considerably.`,
    ]);
}
