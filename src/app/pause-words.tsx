import { useTranslation } from '#i18n';
import { Grounding } from '#parts';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

interface PauseWordsProps {
  /** Of the heading, which names whatever the pause stands in. */
  readonly titleId: string;
  /** Level 1 where the pause is all that the page shows. */
  readonly heading?: 'h1' | 'h2';
  readonly onClose: () => void;
}

/** A moment to breathe. Nothing is lost by it, and it asks for nothing. */
export function PauseWords({ titleId, heading: Heading = 'h2', onClose }: PauseWordsProps) {
  const { t } = useTranslation('common');
  return (
    <div className={layout('stack')}>
      <Heading id={titleId} tabIndex={-1}>
        {t('pause.title')}
      </Heading>
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
  );
}
