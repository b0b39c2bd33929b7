import { useTranslation } from '#i18n';
import { layout } from '#ui';
import type { EmbedScript } from './hand-out.tsx';
import { KitView } from './kit-view.tsx';
import { TrustSection } from './trust-section.tsx';

/** For whoever has a website: sets the check up and gives what is to be pasted. */
export function WebsiteScreen({ script }: { readonly script: EmbedScript }) {
  const { t } = useTranslation('website');
  return (
    <div className={layout('wide', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <KitView script={script} />
      <TrustSection />
    </div>
  );
}
