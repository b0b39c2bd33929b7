import { useTranslation } from '#i18n';
import type { PracticeLook } from '#practice/reader';
import { layout } from '#ui';
import { Swatch } from './swatch.tsx';
import styles from './website.module.css';

/** WCAG 2, success criterion 1.4.3: what words need on their ground. */
const LEAST = 4.5;

/** Rounded down: what is a little too little is never said to be enough. */
function useRatio(): (contrast: number) => string {
  const { i18n } = useTranslation('common');
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const format = new Intl.NumberFormat(i18n.language, digits);
  return (contrast) => format.format(Math.floor(contrast * 10) / 10);
}

interface AccentContrastProps {
  /** As the owner wrote it. */
  readonly given: string;
  readonly accent: NonNullable<PracticeLook['accent']>;
}

/** How well the practice's colour reads on light and on dark, and what is shown where it would not. */
export function AccentContrast({ given, accent }: AccentContrastProps) {
  const { t } = useTranslation('website');
  const ratio = useRatio();
  return (
    <>
      <p className={layout('small')}>{t('contrast.said', { least: ratio(LEAST) })}</p>
      <ul className={styles['contrasts']}>
        {(['light', 'dark'] as const).map((theme) => {
          const { shown, contrast, isAdjusted } = accent[theme];
          return (
            <li key={theme}>
              <Swatch colour={shown} />
              <span>
                {t(`contrast.${theme}`, { ratio: ratio(contrast) })}
                {isAdjusted ? (
                  <>
                    {' '}
                    {t('contrast.adjusted', { given, shown })} <Swatch colour={given} />
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How well our text reads on the practice's own ground. */
export function GroundContrast({
  ground,
  contrast,
}: {
  readonly ground: string;
  readonly contrast: number;
}) {
  const { t } = useTranslation('website');
  const ratio = useRatio();
  return (
    <ul className={styles['contrasts']}>
      <li>
        <Swatch colour={ground} />
        <span>{t('contrast.ground', { ratio: ratio(contrast) })}</span>
      </li>
    </ul>
  );
}
