import { useMemo, useRef } from 'react';
import type { AnsweringPart } from '#instrument';
import { DECLINED } from '#session';
import { ItemField } from '#ui';
import { useNavigation, useWiring } from '#wiring';
import { ClearPage } from './clear-page.tsx';
import { digitOption } from './digit-option.ts';
import { focusAfter, revealAfter } from './move-on.ts';
import { PageFoot } from './page-foot.tsx';
import { placeAfter } from './place-after.ts';
import { usePageAnswers } from './use-page-answers.ts';
import { usePageTime } from './use-page-time.ts';
import styles from './questions.module.css';

interface ItemsFormProps {
  readonly form: AnsweringPart;
  readonly items: readonly string[];
  /** By item id. */
  readonly wording: Readonly<Record<string, string>>;
  /** Counts from 1, and runs on from person to person. */
  readonly page: number;
  readonly turn: number;
}

/** The items of one page and the ways on from it. */
export function ItemsForm({ form, items, wording, page, turn }: ItemsFormProps) {
  const { navigation, session } = useWiring();
  const language = useNavigation((state) => state.route.language);
  const itemsHere = { questionnaireId: form.questionnaire.id, turn, items };
  const formRef = useRef<HTMLFormElement>(null);
  const { answer, clearPage, putBack, isCleared } = usePageAnswers(itemsHere, formRef);
  usePageTime(itemsHere, page);
  const options = useMemo(() => optionsByItem(form), [form]);
  const pass = { code: DECLINED, label: form.text.declined };

  return (
    <form method="dialog" ref={formRef} className={styles['items']}>
      {items.map((item) => (
        <ItemField
          key={item}
          statement={wording[item] ?? ''}
          options={options.get(item) ?? []}
          pass={pass}
          radio={{
            name: item,
            onChange: ({ target, nativeEvent }) => {
              answer(item, target.value);
              revealAfter(target, nativeEvent);
            },
            onKeyDown: (event) => {
              const code = digitOption(event, options.get(item) ?? []);
              if (code === null) return;
              event.preventDefault();
              answer(item, code);
              focusAfter(event.currentTarget);
            },
          }}
        />
      ))}
      <PageFoot
        questionnaire={form.questionnaire}
        page={page}
        onNext={() => {
          const place = placeAfter(form.questionnaire, page, session.getState());
          navigation.go({ ...place, language });
        }}
      />
      <ClearPage isCleared={isCleared} onClear={clearPage} onPutBack={putBack} />
    </form>
  );
}

function optionsByItem({ questionnaire, text }: AnsweringPart) {
  const bySet = new Map(
    questionnaire.responseSets.map(({ id, options }) => [
      id,
      options.map(({ code }) => ({ code, label: text.options[id]?.[code] ?? code })),
    ]),
  );
  return new Map(
    questionnaire.items.map(({ id, responseSet }) => [id, bySet.get(responseSet) ?? []]),
  );
}
