import { storedDesk, type Desk } from '#desk';
import { useTranslation } from '#i18n';
import { AskFirst, downloadText } from '#parts';
import { buttonClass, layout } from '#ui';
import { useWiring } from '#wiring';

/** Something is stored that is no key or no desk: it can be saved as it is, and removed by the person alone. */
export function UnreadableKey({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('key');
  const { device, now } = useWiring();
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('unreadable.title')}</h2>
      <p>{t('unreadable.text')}</p>
      <p>
        <button
          type="button"
          className={buttonClass('main')}
          onClick={() => {
            const text = JSON.stringify(storedDesk(device), null, 2);
            downloadText(`mooring-kept-${now().slice(0, 10)}.json`, text);
          }}
        >
          {t('unreadable.save')}
        </button>
      </p>
      <p>{t('unreadable.removeText')}</p>
      <AskFirst
        look="quiet"
        words={{
          button: t('unreadable.button'),
          sure: t('unreadable.sure'),
          yes: t('unreadable.yes'),
          no: t('unreadable.no'),
        }}
        onYes={desk.removeAll}
      />
    </section>
  );
}
