import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import type { Page } from '../page.ts';

interface HandedProps {
  readonly onAgain: () => void;
  readonly onHere: () => void;
}

/** What stands in the frame while the result is in a tab of its own. */
function Handed({ onAgain, onHere }: HandedProps) {
  const { t } = useTranslation('embed');
  const headingRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    headingRef.current?.focus();
  }, []);
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 ref={headingRef} tabIndex={-1}>
        {t('tab.title')}
      </h1>
      <p>{t('tab.text')}</p>
      <p className={layout('row')}>
        <button type="button" className={buttonClass('quiet')} onClick={onAgain}>
          {t('tab.again')}
        </button>
        <button type="button" className={buttonClass('plain')} onClick={onHere}>
          {t('tab.here')}
        </button>
      </p>
    </div>
  );
}

/** The page on screen, with the news in place of what it showed. */
export function handedPage(page: Page, handed: HandedProps): Page {
  return { ...page, view: <Handed {...handed} /> };
}
