import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from '#i18n';
import { currentSheet, type SessionState } from '#session';
import { useFormEntry, useSession, useWiring } from '#wiring';
import { checkRadios } from './check-radios.ts';

type Answers = Readonly<Record<string, string>>;

const NONE: Answers = {};

export interface PageOfItems {
  readonly questionnaireId: string;
  readonly turn: number;
  readonly items: readonly string[];
}

/**
 * Ties the radios of a page to its sheet, both ways: what is chosen goes into the sheet, and what comes into the sheet
 * by another way, as from another tab, is chosen. No radio is rendered for it.
 */
export function usePageAnswers(
  { questionnaireId, turn, items }: PageOfItems,
  formRef: RefObject<HTMLFormElement | null>,
) {
  const { i18n } = useTranslation('common');
  const { keeper, session } = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  const entry = useFormEntry(questionnaireId);
  const [cleared, setCleared] = useState<Answers>(NONE);

  useEffect(() => {
    const form = formRef.current;
    if (!isAwake || form === null) return;
    const answersIn = (state: SessionState) =>
      currentSheet(state, questionnaireId, turn)?.answers ?? NONE;
    // What was chosen before the app woke may still be on its way into the sheet: it stays.
    checkRadios(form, items, NONE, answersIn(session.getState()));
    return session.subscribe((state, before) => {
      checkRadios(form, items, answersIn(before), answersIn(state));
    });
  }, [isAwake, items, questionnaireId, turn, session, formRef]);

  const place = entry && {
    questionnaire: { id: entry.id, version: entry.version, digest: entry.digest },
    turn,
    language: i18n.language,
  };

  /** Puts an answer into the sheet. */
  function answer(item: string, code: string): void {
    if (place !== undefined) keeper.answer(place, item, code);
  }

  function clearPage(): void {
    if (place === undefined) return;
    const answers = currentSheet(session.getState(), questionnaireId, turn)?.answers ?? NONE;
    const taken = Object.entries(answers).filter(([item]) => items.includes(item));
    for (const [item] of taken) keeper.clear(place, item);
    setCleared(Object.fromEntries(taken));
  }

  function putBack(): void {
    for (const [item, code] of Object.entries(cleared)) answer(item, code);
    setCleared(NONE);
  }

  const isCleared = Object.keys(cleared).length > 0;
  return { answer, clearPage, putBack, isCleared };
}
