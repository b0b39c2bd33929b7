import { useEffect, useState } from 'react';
import type { Form } from '#instrument';
import type { AnswerSheet } from '#session';
import { formOfSheet, useNavigation, useWiring } from '#wiring';

export type FormOf = (sheet: AnswerSheet) => Form | undefined;

function refOf({ questionnaire }: AnswerSheet): string {
  return `${questionnaire.id}@${questionnaire.version}`;
}

/** The forms that sheets belong to, in the reader's language. Undefined until a form is here, and where it cannot be had. */
export function useForms(sheets: readonly AnswerSheet[]): FormOf {
  const { forms } = useWiring();
  const language = useNavigation((state) => state.route.language);
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Form>>(new Map());
  useEffect(() => {
    let isGone = false;
    const wanted = new Map(sheets.map((sheet) => [refOf(sheet), sheet]));
    for (const [ref, sheet] of wanted) {
      const loading = loaded.has(ref) ? undefined : formOfSheet(forms, sheet.questionnaire)?.load;
      void loading?.(language).then(
        (form) => {
          if (!isGone) setLoaded((before) => new Map(before).set(ref, form));
        },
        () => undefined,
      );
    }
    return () => {
      isGone = true;
    };
  }, [sheets, forms, language, loaded]);
  return (sheet) => loaded.get(refOf(sheet));
}
