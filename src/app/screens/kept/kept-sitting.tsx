import { useId, useRef, useState } from 'react';
import { formatDate, useTranslation } from '#i18n';
import { layout } from '#ui';
import type { Keeping } from '#session';
import { formOfSheet, useSession, useWiring } from '#wiring';
import { RenameForm } from './rename-form.tsx';
import { SittingActions } from './sitting-actions.tsx';
import type { Sitting } from './sittings.ts';

interface KeptSittingProps {
  readonly sitting: Sitting;
  /** Whom it is about, by name; empty where it is about nobody in particular. */
  readonly people: readonly string[];
  readonly onRemove: () => void;
}

/** One check: when, which form, about whom, where it is, and what can be done with it. */
export function KeptSitting({ sitting, people, onRemove }: KeptSittingProps) {
  const { t, i18n } = useTranslation(['kept', 'common']);
  const { forms, keeper } = useWiring();
  const nameId = useId();
  const renameRef = useRef<HTMLButtonElement>(null);
  const [isRenaming, setIsRenaming] = useState(false);
  const [first] = sitting.sheets;
  const isInTab = useSession((state) =>
    sitting.sheets.some(({ id }) => state.tabOnly.includes(id)),
  );
  const keeping = useSession((state) => state.keeping);
  const entry = formOfSheet(forms, first.questionnaire);
  const given = sitting.sheets.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  const when = formatDate(i18n.language, first.updatedAt);
  const endRenaming = () => {
    setIsRenaming(false);
    renameRef.current?.focus();
  };
  return (
    <li className={layout('card', 'stack')}>
      <div id={nameId}>
        <h3>{first.label ?? t('checkOf', { when })}</h3>
        <p className={layout('small')}>
          {[
            ...(first.label === null ? [] : [t('checkOf', { when })]),
            ...(entry === undefined ? [] : [t(`common:welcome.way.${entry.kind}.title`)]),
            ...people,
          ].join(' · ')}
        </p>
      </div>
      <p className={layout('small')} role="status">
        {sitting.isFinished
          ? t('finished')
          : t('unfinished', {
              count: given,
              of: (entry?.itemCount ?? 0) * sitting.sheets.length,
            })}{' '}
        {t(`where.${whereOf(isInTab, keeping, sitting.isFinished)}`)}
      </p>
      {isRenaming ? (
        <RenameForm
          label={first.label ?? ''}
          onCancel={endRenaming}
          onSave={(label) => {
            for (const { id } of sitting.sheets) keeper.rename(id, label);
            endRenaming();
          }}
        />
      ) : null}
      <SittingActions
        sitting={sitting}
        describedBy={nameId}
        renameRef={renameRef}
        onRename={() => {
          setIsRenaming(true);
        }}
        onRemove={onRemove}
      />
    </li>
  );
}

/** Where a check is: unfinished ones follow the device, finished ones the person. */
function whereOf(isInTab: boolean, keeping: Keeping, isFinished: boolean) {
  if (isInTab || (keeping === 'chosen' && !isFinished)) return 'tab';
  return keeping === 'device' || isFinished ? 'device' : 'unsaved';
}
