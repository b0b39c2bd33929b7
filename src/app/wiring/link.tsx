import type { MouseEvent, ReactNode } from 'react';
import { linkFrom, type Place } from './route.ts';
import { useNavigation, useWiring } from './wiring-context.tsx';

interface LinkProps {
  readonly to: Place & { readonly language?: string };
  readonly className?: string;
  /** The item that should have the keyboard on arrival. */
  readonly focus?: string | undefined;
  /** Called before a plain click goes there. */
  readonly onGo?: () => void;
  readonly label?: string;
  readonly lang?: string;
  readonly children?: ReactNode;
}

const NEW_TAB = { target: '_blank', rel: 'noopener' };

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A real link, relative to the page that it stands on; a plain click goes there without a page load. */
export function Link({ to, className, focus, onGo, label, lang, children }: LinkProps) {
  const { navigation } = useWiring();
  const path = useNavigation((state) => state.path);
  const language = useNavigation((state) => state.route.language);
  const route = { ...to, language: to.language ?? language };
  const isElsewhere = navigation.isElsewhere?.(to) === true;
  return (
    <a
      href={linkFrom(path, route)}
      className={className}
      aria-label={label}
      hrefLang={lang}
      lang={lang}
      {...(isElsewhere ? NEW_TAB : {})}
      onClick={(event) => {
        if (isElsewhere || !isPlainClick(event)) return;
        event.preventDefault();
        onGo?.();
        navigation.go(route, focus);
      }}
    >
      {children}
    </a>
  );
}
