import type { Desk } from './create-desk.ts';
import type { DeskOutcome, FiledReply } from './model.ts';

/** Files the replies that do not lie here yet, each once, and hands out their ids. All of them or, where storing fails, none. */
export async function fileReplies(
  desk: Desk,
  received: readonly FiledReply[],
): Promise<DeskOutcome<ReadonlySet<string>>> {
  const fresh = new Map<string, FiledReply>();
  const outcome = await desk.change((replies) => {
    const known = new Set(replies.map(({ id }) => id));
    fresh.clear();
    for (const reply of received) {
      if (!known.has(reply.id) && !fresh.has(reply.id)) fresh.set(reply.id, reply);
    }
    return [...replies, ...fresh.values()];
  });
  return outcome.ok ? { ok: true, value: new Set(fresh.keys()) } : outcome;
}
