import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** The ways on from the desk, and how it closes. */
export function DeskBar({ desk, isLocked }: { readonly desk: Desk; readonly isLocked: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <div className={layout('stack', 'noPrint')}>
      <p className={layout('row')}>
        <Link to={{ screen: 'invite' }} className={buttonClass('quiet')}>
          {t('bar.invite')}
        </Link>
        <Link to={{ screen: 'key' }} className={buttonClass('plain')}>
          {t('bar.key')}
        </Link>
        {isLocked ? (
          <button type="button" className={buttonClass('plain')} onClick={desk.lock}>
            {t('bar.lock')}
          </button>
        ) : null}
      </p>
      <p className={layout('small')}>{t(isLocked ? 'bar.idle' : 'bar.open')}</p>
    </div>
  );
}
