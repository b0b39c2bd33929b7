import { useState } from 'react';
import { useTranslation } from '#i18n';
import { usePractice } from '#practice';
import { layout } from '#ui';
import { FetchedFiles } from './fetched-files.tsx';
import { FrameSection } from './frame-section.tsx';
import { KeptList } from './kept-list.tsx';
import { RemoveAll } from './remove-all.tsx';
import { TravelTable } from './travel-table.tsx';
import { TrustSection } from './trust-section.tsx';

/** Where everything may go, what is kept here, and how to remove it. */
export function PrivacyScreen() {
  const { t } = useTranslation('privacy');
  const isFramed = usePractice().place !== 'site';
  // After everything is removed, nothing is left to put back.
  const [removals, setRemovals] = useState(0);
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      <KeptList key={removals} />
      {isFramed ? <FrameSection /> : null}
      <TrustSection />
      {isFramed ? null : <FrameSection />}
      <TravelTable />
      <FetchedFiles />
      <RemoveAll
        onRemoved={() => {
          setRemovals(removals + 1);
        }}
      />
    </div>
  );
}
