import { HOMEWORK_KEY, removeSheet } from '#session';
import type { Wiring } from './wiring.ts';

/**
 * Takes in what another tab of this browser writes, so that two tabs on one sheet do not undo each other's answers. A sheet
 * removed there is gone here too.
 * @param isFollowing false while nothing that is stored may be looked at.
 */
export function followOtherTabs(
  wiring: Wiring,
  browser: Pick<Window, 'addEventListener'>,
  isFollowing: () => boolean = () => true,
): void {
  const { device, tab, session, homeworks } = wiring;
  browser.addEventListener('storage', ({ key, newValue }) => {
    if (!isFollowing()) return;
    if (key?.startsWith(`mooring.${HOMEWORK_KEY}`) === true) {
      const takeInHomework = async () => {
        const { readStoredHomework } = await import('./read-device.ts');
        homeworks.setState({ homeworks: readStoredHomework([device, tab]).homeworks });
      };
      takeInHomework().catch(() => undefined);
      return;
    }
    const ours = key === null ? undefined : /^mooring\.sheet\.(.+)$/.exec(key);
    const [, id] = ours ?? [];
    if (id === undefined) return;
    // What lives in this tab alone is none of another tab's business.
    if (session.getState().tabOnly.includes(id)) return;
    if (newValue === null) {
      const isHere = session.getState().sheets.some((sheet) => sheet.id === id);
      if (isHere) session.setState((state) => removeSheet(state, id));
      return;
    }
    const takeIn = async (): Promise<void> => {
      const { takeInSheet } = await import('./read-device.ts');
      if (await takeInSheet(wiring, id)) session.setState({ answeredElsewhere: id });
    };
    takeIn().catch(() => {
      session.setState({ hasUnread: true });
    });
  });
}
