import { useTranslation } from '#i18n';
import { keyOf, lookOf, Say } from '#parts';
import type { DimensionReport } from '#report';
import { layout, Shape } from '#ui';
import { Link } from '#wiring';
import styles from './result.module.css';

/** One paragraph for each dimension that has a position. */
export function MeaningSection({
  dimensions,
}: {
  readonly dimensions: readonly DimensionReport[];
}) {
  const { t } = useTranslation('results');
  const told = dimensions.filter(
    (dimension) => dimension.status === 'scored' && dimension.meaning.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <section className={layout('stack')}>
      <h2>{t('meaning')}</h2>
      <div className={styles['meanings']}>
        {told.map((dimension) => (
          <section key={dimension.scale}>
            <h3>
              <Shape {...lookNameOf(dimension)} />
              <span>
                <Say statement={dimension.name} />
              </span>
            </h3>
            <p>
              {dimension.status === 'scored' &&
                dimension.meaning.map((statement) => (
                  <span key={keyOf(statement)}>
                    <Say statement={statement} />{' '}
                  </span>
                ))}
            </p>
            <ReadMore dimension={dimension} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** The article of the dimension's pattern, for those that have one. */
function ReadMore({ dimension }: { readonly dimension: DimensionReport }) {
  const { t } = useTranslation(['results', 'report']);
  const { role } = dimension;
  if (role === 'other') return null;
  return (
    <p className={layout('small', 'noPrint')}>
      <Link to={{ screen: 'article', article: `${role}-pattern` }}>
        {t('results:readMore', { dimension: t(`report:role.${role}.name`) })}
      </Link>
    </p>
  );
}

function lookNameOf({ role }: DimensionReport) {
  const { shape, color } = lookOf(role);
  return { name: shape, color };
}
