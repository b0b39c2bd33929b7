import { useTranslation } from '#i18n';
import { useFewAtFirst } from '#parts';
import type { TakenIn } from './model.ts';
import styles from './desk.module.css';

/** One line for each thing that was brought: filed, here already, or why not and what to do. */
export function OutcomeList({ outcomes }: { readonly outcomes: readonly TakenIn[] }) {
  const { t } = useTranslation('desk');
  const { few, more } = useFewAtFirst(outcomes);
  if (outcomes.length === 0) return null;
  const filed = outcomes.filter(({ result }) => result === 'filed').length;
  return (
    <>
      {outcomes.length === 1 ? null : <p>{t('in.sum', { count: outcomes.length, filed })}</p>}
      <ul className={styles['outcomes']}>
        {few.map(({ name, result }, index) => (
          // Two files may have one name, and the list never changes.
          <li key={index}>
            {name === null ? null : (
              <>
                <bdi>{name}</bdi>
                {': '}
              </>
            )}
            {result === 'filed' ? t('in.filed') : t(`problem.${result}`)}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
