import type { RefObject } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { formOfSheet, placeToGoOn, useNavigation, useSession, useWiring } from '#wiring';
import type { Sitting } from './sittings.ts';

interface SittingActionsProps {
  readonly sitting: Sitting;
  /** The id of what names the check. */
  readonly describedBy: string;
  readonly renameRef: RefObject<HTMLButtonElement | null>;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** What can be done with one check. */
export function SittingActions({
  sitting,
  describedBy,
  renameRef,
  onRename,
  onRemove,
}: SittingActionsProps) {
  const { t } = useTranslation('kept');
  const { forms, keeper, navigation } = useWiring();
  const language = useNavigation((state) => state.route.language);
  const { sheets, isFinished } = sitting;
  const isInTab = useSession((state) => sheets.some(({ id }) => state.tabOnly.includes(id)));
  const isShared = useSession((state) => state.keeping === 'chosen');
  const entry = formOfSheet(forms, sheets[0].questionnaire);
  const ids = sheets.map(({ id }) => id);
  return (
    <p className={layout('row')}>
      {entry === undefined ? null : (
        <button
          type="button"
          className={buttonClass('quiet')}
          aria-describedby={describedBy}
          onClick={() => {
            keeper.open(entry.id, sitting.id);
            if (isFinished) navigation.go({ screen: 'results', form: entry.id, language });
            else {
              const { place, item } = placeToGoOn(entry, sheets);
              navigation.go({ ...place, language }, item);
            }
          }}
        >
          {isFinished ? t('open') : t('goOn')}
        </button>
      )}
      {isFinished && !(isShared && isInTab) ? (
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={describedBy}
          onClick={() => {
            keeper.keep(ids, isInTab);
          }}
        >
          {isInTab ? t('keep') : t('takeOff')}
        </button>
      ) : null}
      <button
        type="button"
        ref={renameRef}
        className={buttonClass('plain')}
        aria-describedby={describedBy}
        onClick={onRename}
      >
        {t('rename.button')}
      </button>
      <button
        type="button"
        className={buttonClass('plain')}
        aria-describedby={describedBy}
        onClick={onRemove}
      >
        {t('remove')}
      </button>
    </p>
  );
}
