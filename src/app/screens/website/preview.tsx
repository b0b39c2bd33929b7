import { useState } from 'react';
import { useTranslation } from '#i18n';
import type { PracticeLook } from '#practice/reader';
import { layout } from '#ui';
import { PreviewFrame } from './preview-frame.tsx';
import { useSettled } from './use-settled.ts';
import styles from './website.module.css';

/** CSS pixels that the page around would give the check. */
const WIDTHS = { phone: 360, desktop: 960 } as const;
type Width = keyof typeof WIDTHS;

const PAUSE_MS = 600;
const HEIGHT_AT_FIRST = 640;

interface PreviewProps {
  readonly address: string;
  readonly theme: PracticeLook['theme'];
}

/** The very page that visitors will have in their frame, set up as the form says. */
export function Preview({ address, theme }: PreviewProps) {
  const { t } = useTranslation('website');
  const [width, setWidth] = useState<Width>('phone');
  const [height, setHeight] = useState(HEIGHT_AT_FIRST);
  const shown = useSettled(address, PAUSE_MS);
  return (
    <>
      <fieldset className={styles['widths']}>
        <legend className={layout('hidden')}>{t('preview.width')}</legend>
        {(['phone', 'desktop'] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="preview-width"
              checked={width === name}
              onChange={() => {
                setWidth(name);
              }}
            />
            <span>{t(`preview.${name}`)}</span>
          </label>
        ))}
      </fieldset>
      <PreviewFrame
        address={shown}
        theme={theme}
        width={WIDTHS[width]}
        height={height}
        onHeight={setHeight}
      />
      <p className={layout('small')}>{t('preview.said')}</p>
    </>
  );
}
