import type { Target } from '#instrument';
import { MAX_TARGETS } from '#session';
import { lengthOf, MAX_NAME, MAX_NOTE_TEXT, textFault, type Homework } from '#sharing';
import type { FormEntry } from '#wiring';

export const WEEKS = ['0', '4', '8', '12', '26'] as const;

/** What the form holds, as it is typed. */
export interface InviteDraft {
  readonly name: string;
  /** Ids of questionnaires. */
  readonly forms: readonly string[];
  readonly persons: readonly Target['person'][];
  readonly tenses: Readonly<Record<Target['person'], Target['tense']>>;
  readonly note: string;
  readonly asksOwnWords: boolean;
  readonly reading: Homework['reading'];
  readonly lookAgain: (typeof WEEKS)[number];
  readonly language: string;
}

type TextFault = 'hidden' | 'tooLong' | null;

/** What keeps a draft from being a link, field by field. */
export interface DraftFaults {
  readonly name: TextFault | 'missing';
  readonly note: TextFault;
  readonly forms: 'needed' | null;
  readonly persons: 'needed' | 'tooMany' | null;
}

/** The full check alone, nobody's note, and no fuss. */
export function newDraft(
  offered: readonly FormEntry[],
  name: string,
  language: string,
): InviteDraft {
  const full = offered.find(({ kind }) => kind === 'full') ?? offered[0];
  return {
    name,
    forms: full === undefined ? [] : [full.id],
    persons: [],
    tenses: {
      partner: 'present',
      'mother-figure': 'present',
      'father-figure': 'present',
      friend: 'present',
      other: 'present',
    },
    note: '',
    asksOwnWords: true,
    reading: 'alone',
    lookAgain: '0',
    language,
  };
}

/** A text as it goes into the link: in one spelling, without space at its ends. */
export function tidied(text: string): string {
  return text.normalize('NFC').trim();
}

function faultOf(text: string, most: number, lines: boolean): TextFault {
  if (textFault(tidied(text), { lines }) !== null) return 'hidden';
  return lengthOf(tidied(text)) > most ? 'tooLong' : null;
}

export function faultsOf(draft: InviteDraft, offered: readonly FormEntry[]): DraftFaults {
  const { name, note, persons } = draft;
  const chosen = offered.filter(({ id }) => draft.forms.includes(id));
  const count = chosen.some(({ kind }) => kind === 'persons') ? persons.length : 1;
  return {
    name: tidied(name) === '' ? 'missing' : faultOf(name, MAX_NAME, false),
    note: faultOf(note, MAX_NOTE_TEXT, true),
    forms: chosen.length === 0 ? 'needed' : null,
    persons: count === 0 ? 'needed' : count > MAX_TARGETS ? 'tooMany' : null,
  };
}

/** What a draft asks for, in the order in which the questionnaires are offered. */
export function homeworkOf(
  draft: InviteDraft,
  offered: readonly FormEntry[],
  recipient: string,
): Homework {
  const { persons, tenses, asksOwnWords, reading, language } = draft;
  const targets = persons.map((person) => ({ person, tense: tenses[person] }));
  return {
    forms: offered
      .filter(({ id }) => draft.forms.includes(id))
      .map(({ id, version, digest, kind }) => ({
        questionnaire: { id, version, digest },
        targets: kind === 'persons' ? targets : [],
      })),
    name: tidied(draft.name),
    note: tidied(draft.note),
    lookAgainWeeks: Number(draft.lookAgain),
    ...{ asksOwnWords, reading, language, recipient },
  };
}
