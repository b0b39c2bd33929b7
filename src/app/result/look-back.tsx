import { useId, useMemo, useState } from 'react';
import { useTranslation } from '#i18n';
import { usePersonNames } from '#parts';
import type { AnswerSheet } from '#session';
import { layout } from '#ui';
import { formOfSheet, useWiring } from '#wiring';
import { ChangeOverTime } from './change-over-time.tsx';
import { CompareTwo } from './compare-two.tsx';
import { takeGroups, type TakeGroup } from './take-groups.ts';
import type { FormOf } from './use-forms.ts';
import styles from './field.module.css';

interface LookBackProps {
  readonly sheets: readonly AnswerSheet[];
  readonly formOf: FormOf;
}

/** Finished checks of the same kind side by side: how they changed, and any two of them with what counts as a difference. */
export function LookBack({ sheets, formOf }: LookBackProps) {
  const { t } = useTranslation('kept');
  const selectId = useId();
  const nameOf = useGroupName();
  const groups = useMemo(() => takeGroups(sheets, formOf), [sheets, formOf]);
  const [chosen, setChosen] = useState('');
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  return (
    <section className={layout('stack')}>
      <h2>{t('back.title')}</h2>
      {group === undefined ? (
        <p>{t('back.none')}</p>
      ) : (
        <>
          {groups.length === 1 ? (
            <p>{nameOf(group)}</p>
          ) : (
            <p className={styles['field']}>
              <label htmlFor={selectId}>{t('back.which')}</label>
              <select
                id={selectId}
                value={group.id}
                onChange={(event) => {
                  setChosen(event.target.value);
                }}
              >
                {groups.map((each) => (
                  <option key={each.id} value={each.id}>
                    {nameOf(each)}
                  </option>
                ))}
              </select>
            </p>
          )}
          <ChangeOverTime group={group} />
          <CompareTwo
            key={`${group.id} ${group.takes.map(({ sheet }) => sheet.id).join()}`}
            group={group}
          />
        </>
      )}
    </section>
  );
}

/** Names a group by its form, and whom it is about. */
function useGroupName(): (group: TakeGroup) => string {
  const { t } = useTranslation('common');
  const { forms } = useWiring();
  const personOf = usePersonNames();
  return ({ takes }) => {
    const { sheet, form } = takes[0];
    const entry = formOfSheet(forms, sheet.questionnaire);
    const kind = entry === undefined ? [] : [t(`welcome.way.${entry.kind}.title`)];
    return [...kind, ...(sheet.target === null ? [] : [personOf(form, sheet)])].join(' · ');
  };
}
