import type { Target } from '#instrument';

/** What the start form holds until it is sent. */
export interface StartDraft {
  readonly isAdult: boolean;
  readonly isShared: boolean;
  /** Asked in place of `isShared` where the check stands in another page. */
  readonly isRemembered: boolean;
  readonly persons: readonly Target['person'][];
  readonly tenses: Readonly<Record<Target['person'], Target['tense']>>;
}

export const BLANK_START: StartDraft = {
  isAdult: false,
  isShared: false,
  isRemembered: false,
  persons: [],
  tenses: {
    partner: 'present',
    'mother-figure': 'present',
    'father-figure': 'present',
    friend: 'present',
    other: 'present',
  },
};

/** The targets that a draft asks for, in the order in which they are offered. */
export function targetsOf({ persons, tenses }: StartDraft): readonly Target[] {
  return persons.map((person) => ({ person, tense: tenses[person] }));
}
