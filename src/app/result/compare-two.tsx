import { useId, useMemo, useState } from 'react';
import { useTranslation } from '#i18n';
import { compiledKey, takeOf, ThenNowTable } from '#parts';
import { compareTakes } from '#scoring';
import { layout, ScrollRegion } from '#ui';
import type { ScoredTake, TakeGroup } from './take-groups.ts';
import { useTakeNames } from './use-take-names.ts';
import styles from './field.module.css';

/** Any two takes of a group, with the difference that counts beside each, or the reason why they are not compared. */
export function CompareTwo({ group }: { readonly group: TakeGroup }) {
  const { t } = useTranslation(['kept', 'results']);
  const { takes } = group;
  const [earlier, setEarlier] = useState(takes.length - 2);
  const [later, setLater] = useState(takes.length - 1);
  const [before, after] = [takes[earlier] ?? takes[0], takes[later] ?? takes[1]];
  const comparison = useMemo(
    () =>
      compareTakes(
        takeOf(before.sheet, before.scores),
        takeOf(after.sheet, after.scores),
        compiledKey(after.form),
      ),
    [before, after],
  );
  return (
    <div className={layout('card', 'stack')}>
      <h3>{t('back.compare')}</h3>
      <div className={layout('row')}>
        <TakeSelect
          label={t('back.earlier')}
          takes={takes}
          isOffered={(index) => index < takes.length - 1}
          value={earlier}
          onChoose={(index) => {
            setEarlier(index);
            if (later <= index) setLater(index + 1);
          }}
        />
        <TakeSelect
          label={t('back.later')}
          takes={takes}
          isOffered={(index) => index > earlier}
          value={later}
          onChoose={setLater}
        />
      </div>
      {comparison.refusal === null ? (
        <>
          <p>{t('results:earlier.noise')}</p>
          <ScrollRegion label={t('results:earlier.caption')}>
            <ThenNowTable
              scales={comparison.scales}
              names={after.form.text.scales}
              caption={t('results:earlier.caption')}
            />
          </ScrollRegion>
        </>
      ) : (
        <p role="status">{t(`results:earlier.refused.${comparison.refusal}`)}</p>
      )}
    </div>
  );
}

interface TakeSelectProps {
  readonly label: string;
  readonly takes: readonly ScoredTake[];
  readonly isOffered: (index: number) => boolean;
  readonly value: number;
  readonly onChoose: (index: number) => void;
}

function TakeSelect({ label, takes, isOffered, value, onChoose }: TakeSelectProps) {
  const id = useId();
  const nameOf = useTakeNames(takes);
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(Number(event.target.value));
        }}
      >
        {takes.map(({ sheet }, index) =>
          isOffered(index) ? (
            <option key={sheet.id} value={index}>
              {nameOf(sheet)}
            </option>
          ) : null,
        )}
      </select>
    </p>
  );
}
