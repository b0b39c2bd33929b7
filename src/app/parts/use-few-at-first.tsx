import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass } from '#ui';

/** As many as anybody looks through at once; a thousand then cost no more than these. */
const AT_ONCE = 50;

interface FewAtFirst<T> {
  readonly few: readonly T[];
  /** A button for the rest; null where all are shown. */
  readonly more: ReactNode;
}

/** The first few of a long list (or its last few), and a button that shows more of it. */
export function useFewAtFirst<T>(
  all: readonly T[],
  end: 'first' | 'last' = 'first',
): FewAtFirst<T> {
  const { t } = useTranslation('common');
  const [shown, setShown] = useState(AT_ONCE);
  const left = all.length - shown;
  return {
    few: end === 'first' ? all.slice(0, shown) : all.slice(-shown),
    more:
      left <= 0 ? (
        shown > AT_ONCE && <AllShown text={t('allShown')} />
      ) : (
        <p>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              setShown(shown + AT_ONCE);
            }}
          >
            {t('more', { count: left })}
          </button>
        </p>
      ),
  };
}

/** Takes the keyboard in place of the button that has just gone. */
function AllShown({ text }: { readonly text: string }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
  }, []);
  return (
    <p ref={ref} tabIndex={-1}>
      {text}
    </p>
  );
}
