import type { DeskState } from '#desk';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** What is missing before a link can be made, and the way there. Nothing before the device was looked at. */
export function KeyFirst({ status }: { readonly status: DeskState['status'] }) {
  const { t } = useTranslation('invite');
  if (status === 'asleep') return null;
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('gate.title')}</h2>
      {status === 'unreadable' ? <p>{t('gate.unreadable')}</p> : null}
      <ol>
        {status === 'absent' ? <li>{t('gate.key')}</li> : null}
        <li>{t('gate.backup')}</li>
      </ol>
      <p>
        <Link to={{ screen: 'key' }} className={buttonClass('main')}>
          {t('gate.go')}
        </Link>
      </p>
    </section>
  );
}
