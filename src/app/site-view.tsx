import { EMBED_FILE, EMBED_INTEGRITY } from 'virtual:mooring-embed';
import type { ReactElement } from 'react';
import type { SiteScreen } from './site-screens.ts';

/** The views of the app's own pages that stand in no frame, each in a chunk of its own. */
export async function siteView(screen: SiteScreen): Promise<ReactElement> {
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
