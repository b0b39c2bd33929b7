import { useTranslation } from '#i18n';
import { lookOf, Say } from '#parts';
import type { DimensionSpread } from '#report';
import { layout, Shape } from '#ui';
import type { PersonResult } from './person-result.ts';
import { PersonPosition } from './person-position.tsx';
import styles from './result.module.css';

interface PersonsDimensionProps {
  readonly spread: DimensionSpread;
  readonly people: readonly PersonResult[];
  readonly midpoint: number;
}

/** One dimension over all persons, with how far apart they lie. */
export function PersonsDimension({ spread, people, midpoint }: PersonsDimensionProps) {
  const { t } = useTranslation('results');
  const { scale } = spread;
  const named = people[0]?.report.dimensions.find((dimension) => dimension.scale === scale);
  if (named === undefined) return null;
  const { shape, color } = lookOf(named.role);
  return (
    <section className={layout('card', 'stack')}>
      <h2 className={styles['name']}>
        <Shape name={shape} color={color} />
        <span>
          <Say statement={named.name} />
        </span>
      </h2>
      <p className={layout('small')}>
        <Say statement={named.about} />
      </p>
      <ul className={styles['dimensions']}>
        {people.map((person) => (
          <PersonPosition key={person.id} person={person} scale={scale} midpoint={midpoint} />
        ))}
      </ul>
      {spread.spread === null ? null : (
        <p>
          {spread.spread === 0 ? t('persons.same') : t('persons.spread', { count: spread.spread })}
        </p>
      )}
      {spread.average === null ? null : (
        <p className={layout('small')}>{t('persons.average', { average: spread.average })}</p>
      )}
    </section>
  );
}
