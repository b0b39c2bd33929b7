import { useTranslation } from '#i18n';
import type { AnswerSheet } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useSession, useWiring } from '#wiring';

/** Whether a finished result is on the device or in this tab alone, and the way to change that. */
export function KeepCard({ sheets }: { readonly sheets: readonly AnswerSheet[] }) {
  const { t } = useTranslation('results');
  const { keeper } = useWiring();
  const tabOnly = useSession((state) => state.tabOnly);
  const keeping = useSession((state) => state.keeping);
  const isShared = keeping === 'chosen';
  const isUnsaved = keeping === 'refused' || keeping === 'full';
  const ids = sheets.filter(({ finishedAt }) => finishedAt !== null).map(({ id }) => id);
  if (ids.length === 0) return null;
  const isKept = !ids.some((id) => tabOnly.includes(id));
  return (
    <section className={layout('card', 'calm', 'stack', 'noPrint')}>
      <h2>{t('keep.title')}</h2>
      <p role="status">
        {isKept
          ? t('keep.device')
          : isShared
            ? t('keep.shared')
            : t(isUnsaved ? 'keep.unsaved' : 'keep.tab')}
      </p>
      <p className={layout('row')}>
        {isShared && !isKept ? null : (
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              keeper.keep(ids, !isKept);
            }}
          >
            {isKept ? t('keep.takeOff') : t('keep.keep')}
          </button>
        )}
        <Link to={{ screen: 'kept' }} className={buttonClass('plain')}>
          {t('keep.all')}
        </Link>
      </p>
    </section>
  );
}
