import { useMemo } from 'react';
import { useTranslation } from '#i18n';
import { LookBack, useForms } from '#result';
import { buttonClass, layout } from '#ui';
import { Link, useSession } from '#wiring';
import { FilesSection } from './files-section.tsx';
import { KeptList } from './kept-list.tsx';
import { LookAgain } from './look-again.tsx';
import { sittingsOf } from './sittings.ts';

/** Every check that is here: to open, name, compare, take along or remove. */
export function KeptScreen() {
  const { t } = useTranslation('kept');
  const sheets = useSession((state) => state.sheets);
  const isAwake = useSession((state) => state.isAwake);
  const isShared = useSession((state) => state.keeping === 'chosen');
  const sittings = useMemo(() => sittingsOf(sheets), [sheets]);
  const formOf = useForms(sheets);
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {isShared ? <p>{t('shared')}</p> : null}
      {isAwake && sittings.length === 0 ? (
        <p>
          <Link to={{ screen: 'welcome' }} className={buttonClass('main')}>
            {t('start')}
          </Link>
        </p>
      ) : null}
      <KeptList sittings={sittings} formOf={formOf} />
      <LookBack sheets={sheets} formOf={formOf} />
      <FilesSection sheets={sheets} formOf={formOf} />
      <LookAgain />
    </div>
  );
}
