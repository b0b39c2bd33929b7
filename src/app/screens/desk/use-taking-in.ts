import { useState } from 'react';
import {
  fileReplies,
  receiveCode,
  receiveSealed,
  type Desk,
  type DeskOutcome,
  type FiledReply,
} from '#desk';
import type { KeyPair } from '#sharing';
import { useNavigation, useWiring } from '#wiring';
import type { Brought, TakenIn, TakingProblem } from './model.ts';

export interface TakingIn {
  /** What became of what was brought last; each time another list. */
  readonly outcomes: readonly TakenIn[];
  /** Ids of the replies that were filed last. */
  readonly filed: readonly string[];
  /** Ids of the replies that were filed since the page was loaded and not looked at yet. */
  readonly fresh: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly takeIn: (brought: readonly Brought[]) => Promise<void>;
  readonly takeCode: (typed: string) => Promise<void>;
  readonly forgetFiled: () => void;
  readonly markSeen: (id: string) => void;
}

interface Received {
  readonly name: string | null;
  readonly received:
    DeskOutcome<FiledReply> | { readonly ok: false; readonly problem: TakingProblem };
}

/** Opens what is brought to the desk, and files it at once. One thing that cannot be opened stops no other. */
export function useTakingIn(desk: Desk, pair: KeyPair): TakingIn {
  const { forms, now } = useWiring();
  const language = useNavigation((state) => state.route.language);
  const [outcomes, setOutcomes] = useState<readonly TakenIn[]>([]);
  const [filed, setFiled] = useState<readonly string[]>([]);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);

  async function fileAll(all: readonly Received[]): Promise<void> {
    const replies = all.flatMap(({ received }) => (received.ok ? [received.value] : []));
    const filing = replies.length === 0 ? null : await fileReplies(desk, replies);
    const left = new Set(filing?.ok === true ? filing.value : []);
    setFiled([...left]);
    setFresh((before) => new Set([...before, ...(filing?.ok === true ? filing.value : [])]));
    setOutcomes(
      all.map(({ name, received }) => {
        if (!received.ok) return { name, result: received.problem };
        if (filing?.ok === false) return { name, result: filing.problem };
        // What lay in one drop twice was filed once.
        return { name, result: left.delete(received.value.id) ? 'filed' : 'known' };
      }),
    );
  }

  async function work(task: () => Promise<readonly Received[]>): Promise<void> {
    setIsBusy(true);
    setOutcomes([]);
    try {
      await fileAll(await task());
    } finally {
      setIsBusy(false);
    }
  }

  return {
    outcomes,
    filed,
    fresh,
    isBusy,
    takeIn: (brought) =>
      work(async () => {
        const all: Received[] = [];
        for (const { name, find } of brought) {
          const found = await find();
          const received = found.ok
            ? await receiveSealed(found.sealed, pair, { forms, now: now() })
            : found;
          all.push({ name, received });
        }
        return all;
      }),
    takeCode: (typed) =>
      work(async () => [
        {
          name: null,
          received: await receiveCode(typed, language, { forms, now: now() }),
        },
      ]),
    forgetFiled: () => {
      setFiled([]);
    },
    markSeen: (id) => {
      setFresh((before) => new Set([...before].filter((other) => other !== id)));
    },
  };
}
