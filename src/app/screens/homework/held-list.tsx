import { useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { UndoNotice } from '#parts';
import { layout } from '#ui';
import {
  removeHomework,
  restoreHomework,
  useHomeworks,
  useWiring,
  type HeldHomework,
} from '#wiring';
import { HeldCard } from './held-card.tsx';
import styles from './homework.module.css';

/** Every homework that was begun here, the latest first, with an undo for what was just removed. */
export function HeldList() {
  const { t } = useTranslation('homework');
  const wiring = useWiring();
  const homeworks = useHomeworks();
  const [removed, setRemoved] = useState<HeldHomework | null>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  if (homeworks.length === 0 && removed === null) return null;
  return (
    <section className={layout('stack')}>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('list.title')}
      </h2>
      {removed === null ? null : (
        <UndoNotice
          key={removed.id}
          text={t('list.removed')}
          undo={t('list.undo')}
          onUndo={() => {
            restoreHomework(wiring, removed);
            setRemoved(null);
            titleRef.current?.focus();
          }}
        />
      )}
      <ul className={styles['list']}>
        {homeworks.toReversed().map((held) => (
          <HeldCard
            key={held.id}
            held={held}
            onRemove={() => {
              removeHomework(wiring, held);
              setRemoved(held);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
