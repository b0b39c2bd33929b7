import type { FiledReply } from '#desk';
import { MAX_LABEL } from '#session';

type Change = (replies: readonly FiledReply[]) => readonly FiledReply[];

/** Puts labels on replies, by their id. */
export function labelled(labels: Readonly<Record<string, string>>): Change {
  return (replies) =>
    replies.map((reply) => {
      const label = Object.hasOwn(labels, reply.id) ? labels[reply.id] : undefined;
      return label === undefined ? reply : { ...reply, label: label.trim().slice(0, MAX_LABEL) };
    });
}

export function without(id: string): Change {
  return (replies) => replies.filter((reply) => reply.id !== id);
}

/** Every label in use, once, in order. */
export function labelsOf(replies: readonly FiledReply[]): readonly string[] {
  return [...new Set(replies.map(({ label }) => label))].filter((label) => label !== '').toSorted();
}
