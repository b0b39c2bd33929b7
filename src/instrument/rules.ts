/** Every rule that a questionnaire folder must keep: id, and how to mend a file that breaks it. */
export const rules = {
  // The files of a folder
  'file-missing': 'Add the file, or take its language out of `languages`.',
  'file-unknown': 'Keep only questionnaire.json and one text.<language>.json for each language.',
  'file-place':
    'Keep the file under <id>/<version>/, with the id and version that it names itself.',
  // The raw text, before anything is believed
  'json-mark': 'Save the file as UTF-8 without a byte order mark.',
  'json-size': 'Keep a file under 1,000,000 characters.',
  'json-depth': 'Keep to 20 levels of nesting.',
  'json-duplicate-key': 'Remove one of the two: readers keep only the last, in silence.',
  'json-syntax': 'Write plain JSON: no comments, no trailing commas, no NaN.',
  'json-key': 'Rename the key: this name has a meaning of its own in JavaScript.',
  'json-surrogate': 'Write the whole character: it came here as a half, or was lost.',
  'json-number': 'Write a finite number, and 0 in place of -0.',
  // The shape
  shape: 'Compare with questionnaires/questionnaire.schema.json; an editor shows the place.',
  'text-shape': 'Keep words only, under the known keys; numbers belong in questionnaire.json.',
  // Facts that must agree
  'id-twice': 'Give every id once in its list.',
  'id-unknown': 'Name something that is defined in the same file.',
  'date-real': 'Write a day of the calendar as YYYY-MM-DD.',
  languages: 'List every language once, the source language among them.',
  'options-values': 'Give the options distinct values in ascending, equal steps.',
  'options-declined':
    'Give the option another code: "declined" is the answer outside the scale, on every item.',
  'item-in-no-scale': 'Let a scale count the item, or drop the item.',
  'scales-same-items': 'Two scales with the same items say one thing twice: change one.',
  'scale-mixed-options': 'Let all items of a scale use answer options with one range.',
  'weights-partial': 'Give a weight to every item of the scale, or to none.',
  'range-derived': 'Declare the range that follows from options, weights and method.',
  'min-answered': 'Ask for at least half of the items of the scale, at most all of them.',
  'facet-blueprint': 'Let the signs agree with the direct and reversed counts of the facets.',
  'antonym-pair': 'Pair a direct item with a reversed item of the same facet, each once.',
  levels: 'Let the clear margin be larger than the leaning one.',
  'identical-from': 'Keep the count at or below the number of items.',
  'pattern-roles': 'Use four different scales for the axes, the overlay and the consistency note.',
  'pattern-regions': 'Give the four regions four names.',
  'norm-complete': 'Give a mean with its SD, or a percentile table in ascending order.',
  'status-evidence': 'Call it validated only when norms and measured reliability are in the file.',
  'rights-url': 'Name where the permission or licence can be read.',
  'derived-self': 'Name another questionnaire; versions of one id follow from `changes`.',
  'changes-log': 'Give one entry for each version, ascending, the last one for this version.',
  'changes-summary': 'Say in a sentence what changed and why.',
  'changes-meaning': 'A text that changed its meaning asks for a new major version.',
  // Order on the page
  'order-first-direct': 'Start every scale with a direct item.',
  'order-scale-run': 'Put items of other scales between: at most 3 of a scale in a row.',
  'order-facet-run': 'Put other items between: at most 2 of a facet in a row.',
  'order-antonym-page': 'Put the two items of a pair on different pages.',
  // Words that meet ids
  'text-missing': 'Write the missing text.',
  'text-unknown': 'Remove the text, or mend its id.',
  'text-twice': 'Write two different texts: people cannot tell these apart.',
  'text-unsourced': 'Note in `madeFrom` which source string it was made from.',
  'text-stale': 'Look at the changed source, correct the translation, then note the new hash.',
  'disclosure-version': 'Name the version and its date in the first disclosure.',
  'disclosure-numbers': 'Name the assumed number where people read of it, as the file has it.',
  // Wording of items, in every language
  'wording-length': 'Shorten the item: 14 words in English, 20 elsewhere.',
  'wording-two-ideas': 'Keep one idea in one clause.',
  // Wording of items, English
  'wording-negation': 'Say what is there in place of what is missing.',
  'wording-absolute': 'Leave the absolute out: the answer options carry the strength.',
  'wording-frequency': 'Leave the frequency out: the options ask about agreement.',
  'wording-idiom': 'Use the plain verb that a translator can find in a dictionary.',
  'wording-jargon': 'Use the everyday word.',
  'wording-gendered': 'Use a word that fits everybody, such as "someone".',
  'wording-person': 'Write as the person would speak: I, me or my.',
  'wording-tense': 'Write in the present; what is past belongs in `pastItems`.',
  'reading-item': 'Use shorter words: grade 9 at most for one item.',
  'reading-scale': 'Use shorter words: grade 6 at most over the items of a scale.',
  'reading-page': 'Use shorter words: grade 6 at most over the items of a page.',
  'reading-notes': 'Use shorter sentences: grade 8 at most over the disclosures.',
  'copy-words': 'Use another word, or one of the exact disclaimer sentences.',
  // From version to version
  'version-order': 'Give a new version a higher number than every version before it.',
  'version-major': 'Raise the major version: answers or scores mean something else now.',
  'version-minor': 'Raise the minor version: a patch mends typing mistakes, and nothing else.',
  'version-log': 'Keep the entries of `changes` as they were, and add one for this version.',
  'version-texts': 'List each changed text, and no other, in the last entry of `changes`.',
  'derived-unknown': 'Name a questionnaire and a version that are here.',
  'derived-cycle': 'Let `derivedFrom` lead to a first questionnaire that names none.',
  'derived-words':
    'Keep the words of a statement that was taken over, or give it an id of its own.',
  // The manifest
  'manifest-shape': 'Take manifest.json back from the history; only the tests write it.',
  'manifest-frozen': 'A released version stays as it is: put the change into a new version folder.',
  'manifest-grows': 'Bring the folder back: sheets that people kept still need it.',
  'manifest-row':
    '`npm run update-generated` adds a new version, for good. A row that was there comes back from the history.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;
