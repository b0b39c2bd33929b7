import type { TravelField, TravelPlace } from '#session';

export const PLACES: readonly TravelPlace[] = [
  ...(['memory', 'device', 'file', 'print'] as const),
  ...(['reply', 'code', 'link', 'host'] as const),
];

/**
 * The fields of the travel table in the order of the page: for everybody, for who
 * was given homework, for who finds the check on another website, and for who gives homework.
 */
export const GROUPS = {
  check: [
    'sheet.answers',
    'sheet.questionnaire',
    'sheet.target',
    'sheet.label',
    'sheet.startedAt',
    'sheet.updatedAt',
    'sheet.finishedAt',
    'notes.texts',
    'sheet.language',
    'sheet.id',
    'sheet.sitting',
    'sheet.format',
    'derived.scores',
    'choice.page',
    'choice.shared',
    'preferences.theme',
  ],
  homework: [
    'homework.fragment',
    'homework.id',
    'homework.openedAt',
    'homework.sittings',
    'homework.isSending',
    'choice.reply',
    'homework.repliedAt',
    'homework.format',
  ],
  frame: ['frame.height', 'frame.step', 'choice.remember', 'practice.settings'],
  therapist: [
    'key.secret',
    'key.passphrase',
    'key.public',
    'key.backedUpAt',
    'desk.replies',
    'invite.name',
    'invite.note',
    'invite.choices',
  ],
} as const satisfies Readonly<Record<string, readonly TravelField[]>>;

type ShownField = (typeof GROUPS)[keyof typeof GROUPS][number];

type Named<Field extends string> = Field extends `${infer Group}.${infer Name}`
  ? `${Group}_${Name}`
  : never;

/** A field's word key: dots are nesting in the words, so they become underscores. */
export function nameOf(field: ShownField): Named<ShownField> {
  return field.replace('.', '_') as Named<ShownField>;
}
