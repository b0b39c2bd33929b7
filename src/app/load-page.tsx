import { EMBED_FILE, EMBED_INTEGRITY } from 'virtual:mooring-embed';
import type { ReactElement } from 'react';
import { createPageLoader } from './create-page-loader.tsx';
import type { SiteScreen } from './site-screens.ts';

async function viewOnSite(screen: SiteScreen): Promise<ReactElement> {
  switch (screen) {
    case 'kept': {
      const { KeptScreen } = await import('#screens/kept');
      return <KeptScreen />;
    }
    case 'homework': {
      const { HomeworkScreen } = await import('#screens/homework');
      return <HomeworkScreen />;
    }
    case 'send': {
      const { SendScreen } = await import('#screens/send');
      return <SendScreen />;
    }
    case 'invite': {
      const { InviteScreen } = await import('#screens/invite');
      return <InviteScreen />;
    }
    case 'desk': {
      const { DeskScreen } = await import('#screens/desk');
      return <DeskScreen />;
    }
    case 'key': {
      const { KeyScreen } = await import('#screens/key');
      return <KeyScreen />;
    }
    case 'website': {
      const { WebsiteScreen } = await import('#screens/website');
      return <WebsiteScreen script={{ file: EMBED_FILE, integrity: EMBED_INTEGRITY }} />;
    }
  }
}

/** The loader of the app's own pages, and of every frame that may fetch them. */
export const loadPage = createPageLoader(viewOnSite);
