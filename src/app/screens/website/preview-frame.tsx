import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { EMBED_VERSION, HIGHEST, type HostMessage } from '#embed';
import { useTranslation } from '#i18n';
import type { PracticeLook } from '#practice/reader';
import { useRoom } from './use-room.ts';
import styles from './website.module.css';

/** Smaller than this nothing could be read: what is wider then scrolls. */
const SMALLEST_SCALE = 0.5;

const HELLO: HostMessage = { type: 'mooring:hello', version: EMBED_VERSION };

interface PreviewFrameProps {
  readonly address: string;
  /** What stands around the frame is as light or dark as the frame: browsers hide what is behind it otherwise. */
  readonly theme: PracticeLook['theme'];
  /** CSS pixels inside of the frame. */
  readonly width: number;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** What a frame says that matters here: that it is there, or how high it is, in CSS pixels. Null for all else. */
function readMessage(data: unknown): 'ready' | number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, version, height }: { type?: unknown; version?: unknown; height?: unknown } = data;
  if (version !== EMBED_VERSION) return null;
  if (type === 'mooring:ready') return 'ready';
  if (type !== 'mooring:height' || typeof height !== 'number') return null;
  return height > 0 && height <= HIGHEST ? height : null;
}

/** One frame, as wide as asked, drawn smaller where the room is less, and as tall as it says it needs. */
export function PreviewFrame({ address, theme, width, height, onHeight }: PreviewFrameProps) {
  const { t } = useTranslation('website');
  const boxRef = useRef<HTMLDivElement>(null);
  const frameRef = useRef<HTMLIFrameElement>(null);
  const room = useRoom(boxRef);
  const scale = room === 0 ? 1 : Math.min(1, Math.max(SMALLEST_SCALE, room / width));

  const [first] = useState(address);
  const shownRef = useRef(first);
  useEffect(() => {
    if (shownRef.current === address) return;
    shownRef.current = address;
    // The page in the frame follows what stands behind "#". A new “src” would add a step to this tab's history.
    frameRef.current?.contentWindow?.location.replace(address);
  }, [address]);

  const hear = useEffectEvent(({ source, origin, data }: MessageEvent<unknown>) => {
    const frame = frameRef.current?.contentWindow ?? null;
    if (frame === null || source !== frame || origin !== location.origin) return;
    const told = readMessage(data);
    if (told === 'ready') frame.postMessage(HELLO, origin);
    else if (told !== null) onHeight(told);
  });
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => {
      hear(event);
    };
    addEventListener('message', listen);
    return () => {
      removeEventListener('message', listen);
    };
  }, []);

  return (
    <div
      ref={boxRef}
      className={styles['stage']}
      style={theme === 'auto' ? {} : { colorScheme: theme }}
      role="region"
      aria-label={t('preview.region')}
      tabIndex={0}
    >
      <div style={{ inlineSize: width * scale, blockSize: height * scale }}>
        <iframe
          ref={frameRef}
          className={styles['frame']}
          src={first}
          title={t('preview.frame')}
          style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
}
