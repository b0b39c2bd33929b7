import { HOMEWORK_KEY, putSheet, removeSheet } from '#session';
import type { Wiring } from './wiring.ts';

/**
 * Takes in what another tab of this browser writes, so that two tabs on one sheet do not undo each other's answers.
 * The newer sheet counts as a whole; a sheet removed there is gone here too.
 * @param isFollowing false while nothing that is stored may be looked at.
 */
export function followOtherTabs(
  wiring: Wiring,
  browser: Pick<Window, 'addEventListener'>,
  isFollowing: () => boolean = () => true,
): void {
  const { device, tab, session, homeworks, forms } = wiring;
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
    const ours = key === null ? undefined : /^mooring\.(sheet\.(.+))$/.exec(key);
    const [, sheetName, id] = ours ?? [];
    if (sheetName === undefined || id === undefined) return;
    // What lives in this tab alone is none of another tab's business.
    if (session.getState().tabOnly.includes(id)) return;
    if (newValue === null) {
      session.setState((state) => removeSheet(state, id));
      return;
    }
    const takeIn = async () => {
      const { readStoredSheets } = await import('./read-device.ts');
      const { sheets } = await readStoredSheets(device, [sheetName], forms);
      // Removed again while the questionnaire was fetched.
      if (device.read(sheetName) === null) return;
      const mine = session.getState().sheets.find((sheet) => sheet.id === id);
      for (const sheet of sheets) {
        if (mine === undefined || sheet.updatedAt >= mine.updatedAt) {
          session.setState((state) => putSheet(state, sheet));
        }
      }
    };
    takeIn().catch(() => {
      session.setState({ hasUnread: true });
    });
  });
}
