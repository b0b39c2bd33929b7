import { useState, type ReactElement } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import type { PosterProps } from './poster.tsx';

/** A page to hang up. What draws it is fetched when it is asked for. */
export function PosterSection(props: PosterProps) {
  const { t } = useTranslation('website');
  const [poster, setPoster] = useState<{ readonly show: (is: PosterProps) => ReactElement } | null>(
    null,
  );
  const [isMissing, setIsMissing] = useState(false);
  const open = () => {
    import('./poster.tsx').then(
      ({ Poster }) => {
        setPoster({ show: (is) => <Poster {...is} /> });
      },
      () => {
        setIsMissing(true);
      },
    );
  };
  return (
    <section className={layout('stack')}>
      <h2>{t('poster.title')}</h2>
      <p>{t('poster.said')}</p>
      {poster === null ? (
        <button type="button" className={buttonClass('quiet')} onClick={open}>
          {t('poster.make')}
        </button>
      ) : (
        poster.show(props)
      )}
      <p role="status">{isMissing && poster === null ? t('poster.missing') : null}</p>
    </section>
  );
}
