import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentSheet } from '#session';
import { useFormEntry, useSession, useWiring } from '#wiring';

type Answers = Readonly<Record<string, string>>;

export interface PageOfItems {
  readonly questionnaireId: string;
  readonly turn: number;
  readonly items: readonly string[];
}

/** The page's draft: starts from the sheet, commits each change to it, and never reads it back while mounted. */
export function usePageDraft({ questionnaireId, turn, items }: PageOfItems) {
  const { i18n } = useTranslation();
  const { keeper, session } = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  const entry = useFormEntry(questionnaireId);
  const { register, setValue } = useForm<Record<string, string>>();
  const [cleared, setCleared] = useState<Answers>({});

  useEffect(() => {
    if (!isAwake) return;
    const answers = currentSheet(session.getState(), questionnaireId, turn)?.answers ?? {};
    for (const item of items) {
      const code = answers[item];
      if (code !== undefined) setValue(item, code);
    }
  }, [isAwake, items, questionnaireId, turn, session, setValue]);

  const place = entry && {
    questionnaire: { id: entry.id, version: entry.version, digest: entry.digest },
    turn,
    language: i18n.language,
  };

  /** Puts an answer into the sheet; the radio shows it already. */
  function commit(item: string, code: string): void {
    if (place !== undefined) keeper.answer(place, item, code);
  }

  /** Puts an answer into the sheet and shows it. */
  function choose(item: string, code: string): void {
    setValue(item, code);
    commit(item, code);
  }

  function clearPage(): void {
    if (place === undefined) return;
    const answers = currentSheet(session.getState(), questionnaireId, turn)?.answers ?? {};
    const taken = Object.entries(answers).filter(([item]) => items.includes(item));
    for (const [item] of taken) {
      setValue(item, '');
      keeper.clear(place, item);
    }
    setCleared(Object.fromEntries(taken));
  }

  function putBack(): void {
    for (const [item, code] of Object.entries(cleared)) choose(item, code);
    setCleared({});
  }

  const isCleared = Object.keys(cleared).length > 0;
  return { register, commit, choose, clearPage, putBack, isCleared };
}
