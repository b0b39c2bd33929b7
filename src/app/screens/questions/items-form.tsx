import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { currentSheet, DECLINED } from '#session';
import { buttonClass, ItemField, layout, Notice } from '#ui';
import { Link, useFormEntry, useSession, useWiring } from '#wiring';
import { digitOption } from './digit-option.ts';
import { focusAfter, revealAfter } from './move-on.ts';
import styles from './questions.module.css';

interface ItemsFormProps {
  readonly form: Form;
  readonly items: readonly string[];
  readonly page: number;
  readonly pageCount: number;
}

type Draft = Record<string, string>;

/** The page's draft: starts from the sheet, commits each change to it, and never reads it back while mounted. */
export function ItemsForm({ form, items, page, pageCount }: ItemsFormProps) {
  const { t, i18n } = useTranslation('common');
  const { questionnaire, text } = form;
  const { keeper, navigation, session } = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  const entry = useFormEntry(questionnaire.id);
  const { register, setValue, handleSubmit } = useForm<Draft>();
  const [cleared, setCleared] = useState<Draft>({});

  useEffect(() => {
    if (!isAwake) return;
    const answers = currentSheet(session.getState(), questionnaire.id)?.answers ?? {};
    for (const item of items) {
      const code = answers[item];
      if (code !== undefined) setValue(item, code);
    }
  }, [isAwake, items, questionnaire.id, session, setValue]);

  const optionsByItem = useMemo(
    () => new Map(items.map((item) => [item, optionsOf(form, item)])),
    [form, items],
  );
  const pass = { code: DECLINED, label: text.declined };
  const last = page === pageCount;

  function answer(item: string, code: string): void {
    if (entry === undefined) return;
    const { id, version, digest } = entry;
    keeper.answer({ id, version, digest }, i18n.language, item, code);
  }

  function clearPage(): void {
    const answers = currentSheet(session.getState(), questionnaire.id)?.answers ?? {};
    const taken = Object.fromEntries(
      items.flatMap((item) => (answers[item] === undefined ? [] : [[item, answers[item]]])),
    );
    for (const item of Object.keys(taken)) {
      setValue(item, '');
      keeper.clear(questionnaire.id, item);
    }
    setCleared(taken);
  }

  function putBack(): void {
    for (const [item, code] of Object.entries(cleared)) {
      setValue(item, code);
      answer(item, code);
    }
    setCleared({});
  }

  function next(): void {
    const place = last
      ? { screen: 'review' as const, form: questionnaire.id }
      : { screen: 'questions' as const, form: questionnaire.id, page: page + 1 };
    navigation.go({ ...place, language: i18n.language });
  }

  return (
    <form
      method="dialog"
      className={styles['items']}
      onSubmit={(event) => void handleSubmit(next)(event)}
    >
      {items.map((item) => (
        <ItemField
          key={item}
          statement={text.items[item] ?? ''}
          options={optionsByItem.get(item) ?? []}
          pass={pass}
          radio={{
            ...register(item, {
              onChange: (event: { nativeEvent?: Event; target: HTMLInputElement }) => {
                answer(item, event.target.value);
                revealAfter(event.target, event.nativeEvent);
              },
            }),
            onKeyDown: (event) => {
              const code = digitOption(event, optionsByItem.get(item) ?? []);
              if (code === null) return;
              event.preventDefault();
              setValue(item, code);
              answer(item, code);
              focusAfter(event.currentTarget);
            },
          }}
        />
      ))}
      <div className={styles['foot']}>
        <Link
          to={
            page === 1
              ? { screen: 'begin', form: questionnaire.id }
              : { screen: 'questions', form: questionnaire.id, page: page - 1 }
          }
          className={buttonClass('quiet')}
        >
          {t('questions.back')}
        </Link>
        <span className={layout('small')}>{t('questions.page', { page, pages: pageCount })}</span>
        <button type="submit" className={buttonClass('main')}>
          {last ? t('questions.toReview') : t('questions.next')}
        </button>
      </div>
      <button type="button" className={buttonClass('plain')} onClick={clearPage}>
        {t('questions.clear')}
      </button>
      {Object.keys(cleared).length > 0 ? (
        <Notice>
          <span className={layout('row')}>
            {t('questions.cleared')}
            <button type="button" className={buttonClass('plain')} onClick={putBack}>
              {t('questions.undo')}
            </button>
          </span>
        </Notice>
      ) : null}
    </form>
  );
}

function optionsOf({ questionnaire, text }: Form, id: string) {
  const set = questionnaire.items.find((item) => item.id === id)?.responseSet ?? '';
  const labels = text.options[set] ?? {};
  const options = questionnaire.responseSets.find((candidate) => candidate.id === set)?.options;
  return (options ?? []).map(({ code }) => ({ code, label: labels[code] ?? code }));
}
