import { useTranslation } from '#i18n';
import { expectedMinutes } from '#session';
import { layout } from '#ui';
import { Link, type FormEntry } from '#wiring';

/** The other forms: each a card that leads to its own start. */
export function OtherWays({ entries }: { readonly entries: readonly FormEntry[] }) {
  const { t } = useTranslation('common');
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('welcome.ways')} className={layout('tiles')}>
      {entries.map((entry) => (
        <div key={entry.id} className={layout('card', 'stack')}>
          <h2 className={layout('tileTitle')}>{t(`welcome.way.${entry.kind}.title`)}</h2>
          <p>{t(`welcome.way.${entry.kind}.text`)}</p>
          <p className={layout('small')}>
            {entry.kind === 'persons'
              ? t('welcome.eachLength', { count: entry.itemCount })
              : t('welcome.length', {
                  count: entry.itemCount,
                  minutes: expectedMinutes(entry.itemCount),
                })}
          </p>
          <Link to={{ screen: 'begin', form: entry.id }}>
            {t('welcome.wayStart', { title: t(`welcome.way.${entry.kind}.title`) })}
          </Link>
        </div>
      ))}
    </section>
  );
}
