import { useId } from 'react';
import { useTranslation } from '#i18n';
import { KEY_PREFIX } from '#storage';
import { layout } from '#ui';
import { Link } from '#wiring';
import { ItemName } from './item-name.tsx';
import { KeptActions } from './kept-actions.tsx';
import { bytesOf, type KeptItem } from './kept-items.ts';
import { DESK_KEYS } from './tell-desk.ts';
import styles from './privacy.module.css';

interface KeptEntryProps {
  readonly item: KeptItem;
  readonly onRemove: () => void;
}

/** One thing that is kept: what it is, where and how large, its exact text, and how to save or to remove it. */
export function KeptEntry({ item, onRemove }: KeptEntryProps) {
  const { t } = useTranslation('privacy');
  const nameId = useId();
  const { stored, problem } = item;
  const ofDesk = DESK_KEYS.find((key) => key === stored?.key);
  return (
    <li className={layout('card', 'stack')}>
      <p id={nameId}>
        <ItemName item={item} />
      </p>
      {problem === null ? null : <p>{t(`aside.${problem}`)}</p>}
      {ofDesk === undefined ? null : (
        <p>
          {t(`hint.${ofDesk}`)} <Link to={{ screen: ofDesk }}>{t(`hintLink.${ofDesk}`)}</Link>
        </p>
      )}
      {stored === null ? (
        <p className={layout('small')}>{t('keptUnwritten')}</p>
      ) : (
        <>
          <p className={layout('small')}>
            {t(stored.place === 'device' ? 'place.device' : 'place.memory')}
            {' · '}
            {t('bytes', { count: bytesOf(stored.text) })}
            {' · '}
            <code className={styles['exact']}>{KEY_PREFIX + stored.key}</code>
          </p>
          <details>
            <summary>{t('keptText')}</summary>
            <pre className={styles['exact']}>{stored.text}</pre>
          </details>
        </>
      )}
      <KeptActions item={item} nameId={nameId} onRemove={onRemove} />
    </li>
  );
}
