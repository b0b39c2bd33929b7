import { useTranslation } from '#i18n';
import { buttonClass } from '#ui';

interface ShareButtonProps {
  readonly fileName: string;
  readonly text: string;
  readonly link: string;
}

/** What the device's own share sheet is given: the file where it takes one, or else the link. */
function toShare({ fileName, text, link }: ShareButtonProps): ShareData {
  const asFile = { files: [new File([text], fileName, { type: 'text/plain' })] };
  return 'canShare' in navigator && navigator.canShare(asFile) ? asFile : { text: link };
}

/** Hands the sealed reply to the device's share sheet; nothing where there is none. */
export function ShareButton(props: ShareButtonProps) {
  const { t } = useTranslation('send');
  if (!('share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share(toShare(props));
    } catch {
      // Closed without sharing, or refused: the link and the file are still here.
    }
  };
  return (
    <button type="button" className={buttonClass('quiet')} onClick={() => void share()}>
      {t('sealed.share')}
    </button>
  );
}
