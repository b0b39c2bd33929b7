import { useTranslation } from 'react-i18next';
import { Grounding } from '#parts';
import { buttonClass, Dialog, layout } from '#ui';
import { Link } from '#wiring';

interface PauseDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A moment to breathe. Nothing is lost by it, and it asks for nothing. */
export function PauseDialog({ isOpen, onClose }: PauseDialogProps) {
  const { t } = useTranslation('common');
  return (
    <Dialog titleId="pause-title" isOpen={isOpen} onClose={onClose}>
      <div className={layout('stack')}>
        <h2 id="pause-title">{t('pause.title')}</h2>
        <p>{t('pause.body')}</p>
        <Grounding />
        <p>{t('pause.stop')}</p>
        <p className={layout('row')}>
          <button type="button" className={buttonClass('quiet')} onClick={onClose}>
            {t('pause.close')}
          </button>
          <Link to={{ screen: 'support' }} className={buttonClass('plain')}>
            {t('pause.support')}
          </Link>
        </p>
      </div>
    </Dialog>
  );
}
