import { formatDate, formatTime, useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import {
  formInUse,
  Link,
  placeToGoOn,
  useLatestSitting,
  useSession,
  useWiring,
  type FormEntry,
} from '#wiring';

/** The check that this device has: one to go on with, or a result to open again. */
export function KeptCheck({ id }: Pick<FormEntry, 'id'>) {
  const { t, i18n } = useTranslation('common');
  const { forms, keeper } = useWiring();
  const sitting = useLatestSitting(id);
  const tabOnly = useSession((state) => state.tabOnly);
  const entry = formInUse(forms, id, { sheets: sitting, opened: {} });
  const latest = sitting.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  if (latest === undefined || entry === undefined) return null;
  const isOpen = latest.finishedAt === null;
  const isInTab = tabOnly.includes(latest.id);
  const title = t(`welcome.way.${entry.kind}.title`);
  const openIt = () => {
    keeper.open(id, latest.sitting);
  };
  const { place, item } = placeToGoOn(entry, sitting);
  return (
    <section className={layout('card', 'calm', 'held')}>
      <h2>{isOpen ? t('welcome.open', { title }) : t('welcome.finished', { title })}</h2>
      <p>
        {isOpen
          ? t('welcome.openProgress', {
              count: sitting.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0),
              of: entry.itemCount * sitting.length,
              when: formatTime(i18n.language, latest.updatedAt),
            })
          : t(isInTab ? 'welcome.finishedInTab' : 'welcome.finishedWhen', {
              when: formatDate(i18n.language, latest.finishedAt),
            })}
      </p>
      <p className={layout('row')}>
        {isOpen ? (
          <Link to={place} className={buttonClass('main')} focus={item} onGo={openIt}>
            {t('welcome.resume')}
          </Link>
        ) : (
          <Link
            to={{ screen: 'results', form: entry.id }}
            className={buttonClass('main')}
            onGo={openIt}
          >
            {t('welcome.openResult')}
          </Link>
        )}
      </p>
    </section>
  );
}
