import { useRef } from 'react';
import { formatDate, useTranslation } from '#i18n';
import { lookOf, ChartsMissing, useCharts, useFewAtFirst } from '#parts';
import { roleOf } from '#report';
import { displayPosition, type Position } from '#scoring';
import { layout, ScrollRegion, Shape } from '#ui';
import type { ScoredTake, TakeGroup } from './take-groups.ts';
import { useTakeNames } from './use-take-names.ts';
import styles from './look-back.module.css';

const DAY_MS = 86_400_000;

function positionOf({ scores }: ScoredTake, scale: string): Position | null {
  const found = scores.scales.find(({ id }) => id === scale);
  return found?.status === 'scored' ? found.position : null;
}

function majorOf({ sheet }: ScoredTake): number {
  return Number(sheet.questionnaire.version.split('.')[0]);
}

/** Positions over time as lines, with the table that says the same. Versions that may not be compared are not joined. */
export function ChangeOverTime({ group }: { readonly group: TakeGroup }) {
  const { t, i18n } = useTranslation('kept');
  const placeRef = useRef<HTMLDivElement>(null);
  const charts = useCharts(placeRef);
  const { few: takes, more } = useFewAtFirst(group.takes, 'last');
  const nameOf = useTakeNames(takes);
  const [first, last] = [takes[0] ?? group.takes[0], takes[takes.length - 1] ?? group.takes[1]];
  const { form } = last;
  const { levels, scales } = form.questionnaire;
  const lines = scales.map(({ id, role }) => ({
    id,
    ...lookOf(roleOf(role)),
    points: takes.flatMap((take) => {
      const position = positionOf(take, id);
      const day = Date.parse(take.sheet.updatedAt) / DAY_MS;
      return position === null ? [] : [{ day, position, part: majorOf(take) }];
    }),
  }));
  const hasBreak = new Set(takes.map(majorOf)).size > 1;
  return (
    <div ref={placeRef} className={layout('card', 'stack')}>
      <h3>{t('back.change')}</h3>
      <p>{t('back.changeText')}</p>
      <ChartsMissing />
      <div>
        <div className={styles['lines']}>
          {charts === null ? null : <charts.ChangeLines lines={lines} midpoint={levels.midpoint} />}
        </div>
        <p className={layout('row', 'apart', 'small')} aria-hidden="true">
          <span>{t('back.from', { when: formatDate(i18n.language, first.sheet.updatedAt) })}</span>
          <span>{t('back.to', { when: formatDate(i18n.language, last.sheet.updatedAt) })}</span>
        </p>
      </div>
      <ul className={styles['key']}>
        {lines.map(({ id, shape, color }) => (
          <li key={id}>
            <Shape name={shape} color={color} /> {form.text.scales[id]}
          </li>
        ))}
      </ul>
      {hasBreak ? <p className={layout('small')}>{t('back.break')}</p> : null}
      <ScrollRegion label={t('back.changeCaption')}>
        <table>
          <caption>{t('back.changeCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('back.when')}</th>
              {scales.map(({ id }) => (
                <th key={id} scope="col">
                  {form.text.scales[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {takes.map((take) => (
              <tr key={take.sheet.id}>
                <th scope="row">{nameOf(take.sheet)}</th>
                {scales.map(({ id }) => {
                  const position = positionOf(take, id);
                  return (
                    <td key={id}>
                      {position === null ? t('back.unscored') : displayPosition(position)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more}
    </div>
  );
}
