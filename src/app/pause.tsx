import { useEffect, useState } from 'react';
import { loadWords, useTranslation } from '#i18n';
import { useNavigation, useWiring } from '#wiring';
import { afterLoad } from './after-load.ts';
import type { PauseDialog } from './pause-dialog.tsx';

interface PauseProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The pause as it was fetched, and the language of its words. */
interface Fetched {
  readonly Dialog: typeof PauseDialog;
  readonly language: string;
}

/**
 * The pause, which is fetched once the page has woken and is at rest: it is there before anybody asks for it, and in nobody's
 * way. Where it cannot be had when it is wanted, the page of support stands in, or the page's own line on what cannot be had.
 */
export function Pause({ isOpen, onClose }: PauseProps) {
  const { navigation } = useWiring();
  const { i18n } = useTranslation('common');
  const language = useNavigation(({ route }) => route.language);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const isHere = fetched?.language === language;
  useEffect(() => {
    if (isHere) return undefined;
    let isLeft = false;
    const fetchPause = async () => {
      try {
        const [{ PauseDialog: Dialog }] = await Promise.all([
          import('./pause-dialog.tsx'),
          loadWords(i18n, ['pause']),
        ]);
        if (!isLeft) setFetched({ Dialog, language });
      } catch {
        if (isLeft || !isOpen) return;
        onClose();
        navigation.go({ screen: 'support', language });
      }
    };
    if (isOpen) void fetchPause();
    else
      afterLoad(() => {
        if (!isLeft) void fetchPause();
      });
    return () => {
      isLeft = true;
    };
  }, [isHere, isOpen, onClose, navigation, i18n, language]);
  return isHere ? <fetched.Dialog isOpen={isOpen} onClose={onClose} /> : null;
}
