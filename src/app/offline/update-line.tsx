import { useTranslation } from '#i18n';
import { buttonClass, layout, Notice } from '#ui';
import { useNavigation, useSession, useWiring } from '#wiring';
import { isCalm } from './is-calm.ts';

interface UpdateLineProps {
  readonly onAccept: () => void;
  readonly onLater: () => void;
}

/**
 * One quiet line that offers a newer version. It stands only where it interrupts nothing, which a way to another page or an
 * answer may change.
 */
export function UpdateLine({ onAccept, onLater }: UpdateLineProps) {
  const { t } = useTranslation('common');
  useNavigation(({ route }) => route);
  useSession((state) => state);
  const wiring = useWiring();
  if (!isCalm(wiring)) return null;
  return (
    <div className={layout('wide')}>
      <Notice>
        <p className={layout('row')}>
          {t('update.ready')}
          <button type="button" className={buttonClass('plain')} onClick={onAccept}>
            {t('update.now')}
          </button>
          <button type="button" className={buttonClass('plain')} onClick={onLater}>
            {t('update.later')}
          </button>
        </p>
      </Notice>
    </div>
  );
}
