import type { Form, Questionnaire, QuestionnaireText } from './model.ts';

const NUMBERS = ['id', 'version', 'responseSets', 'items', 'pageSize', 'targets'] as const;

const WORDS = [
  ...(['title', 'instruction', 'pageIntro', 'declined', 'options', 'items'] as const),
  ...(['persons', 'pastInstruction', 'pastItems'] as const),
] as const;

/** What answering a form takes. The rest of it is for the page before it and for the result. */
export interface AnsweringPart {
  readonly questionnaire: Pick<Questionnaire, (typeof NUMBERS)[number]>;
  readonly text: Pick<QuestionnaireText, (typeof WORDS)[number]>;
}

function parted<Whole extends object, Name extends keyof Whole & string>(
  whole: Whole,
  names: readonly Name[],
): readonly [Pick<Whole, Name>, Omit<Whole, Name>] {
  const isWanted = ([name]: [string, unknown]) => names.some((wanted) => wanted === name);
  const fields = Object.entries(whole);
  return [
    Object.fromEntries(fields.filter(isWanted)) as Pick<Whole, Name>,
    Object.fromEntries(fields.filter((field) => !isWanted(field))) as Omit<Whole, Name>,
  ];
}

/** Parts a form in two; put together field by field, they are the form again. */
export function partForm({ questionnaire, text, digests }: Form) {
  const [numbers, otherNumbers] = parted(questionnaire, NUMBERS);
  const [words, otherWords] = parted(text, WORDS);
  const answering: AnsweringPart = { questionnaire: numbers, text: words };
  return { answering, rest: { questionnaire: otherNumbers, text: otherWords, digests } };
}
