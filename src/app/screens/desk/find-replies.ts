import type { FiledReply } from '#desk';

export const ORDERS = ['newest', 'oldest', 'label'] as const;
export type Order = (typeof ORDERS)[number];

/** What of the desk is listed, and how. */
export interface ListChoice {
  readonly query: string;
  readonly order: Order;
  readonly isGrouped: boolean;
}

export const EVERYTHING: ListChoice = { query: '', order: 'newest', isGrouped: false };

/** When the last answer of a reply was given (ISO 8601); when it was made, where it has no answers. */
export function answeredAtOf({ reply }: FiledReply): string {
  const times = reply.sheets.map(({ answeredAt }) => answeredAt).toSorted();
  return times.at(-1) ?? reply.madeAt;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A reply with what it is looked for by, worked out once. */
export interface Indexed {
  readonly reply: FiledReply;
  readonly answeredAt: string;
  readonly words: string;
}

export function indexReplies(replies: readonly FiledReply[]): readonly Indexed[] {
  return replies.map((reply) => ({
    reply,
    answeredAt: answeredAtOf(reply),
    words: folded([reply.label, reply.reply.ownWords, ...reply.reply.questions].join('\n')),
  }));
}

type Comparing = (a: Indexed, b: Indexed) => number;
const older: Comparing = (a, b) =>
  a.answeredAt === b.answeredAt ? 0 : a.answeredAt < b.answeredAt ? -1 : 1;

function comparing(order: Order, language: string): Comparing {
  const { compare } = new Intl.Collator(language, { numeric: true });
  switch (order) {
    case 'oldest':
      return older;
    case 'newest':
      return (a, b) => older(b, a);
    case 'label': {
      // Those without a label come last.
      const isNameless = ({ reply }: Indexed) => Number(reply.label === '');
      return (a, b) =>
        isNameless(a) - isNameless(b) || compare(a.reply.label, b.reply.label) || older(b, a);
    }
  }
}

/** The replies whose label or words hold every word that is looked for, whatever its capitals and accents. Nothing is scored. */
export function findReplies(
  indexed: readonly Indexed[],
  { query, order, isGrouped }: ListChoice,
  language: string,
): readonly Indexed[] {
  const wanted = folded(query).split(/\s+/);
  const found = indexed
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .toSorted(comparing(order, language));
  return isGrouped ? groupByLabel(found).flatMap(({ replies }) => replies) : found;
}

/** Replies under one label, in the order of the list. */
export interface LabelGroup {
  readonly label: string;
  readonly replies: readonly [Indexed, ...Indexed[]];
}

/** A list by label; groups come in the order of their first reply. */
export function groupByLabel(list: readonly Indexed[]): readonly LabelGroup[] {
  const groups = new Map<string, [Indexed, ...Indexed[]]>();
  for (const each of list) {
    const group = groups.get(each.reply.label);
    if (group === undefined) groups.set(each.reply.label, [each]);
    else group.push(each);
  }
  return [...groups].map(([label, replies]) => ({ label, replies }));
}
