import { describe, expect, it, vi } from 'vitest';
import { answerItem, type AnswerSheet } from '#session';
import { followOtherTabs, type Wiring } from '#wiring';
import { itemIds } from '../../session/kit/form.ts';
import { answeredWith, LATEST } from '../../session/kit/sheets.ts';
import { openTab } from '../../session/wiring/a-tab.ts';
import { fakeStorage } from '../../storage/fake-storage.ts';

const sheet = answeredWith(['1', '2']);
const newer = answerItem(sheet, itemIds[2] ?? '', '3', LATEST);
const KEY = 'mooring.sheet.a-1';

function sheetsOf({ session }: Wiring): readonly AnswerSheet[] {
  return session.getState().sheets;
}

/** A tab that holds `mine`, beside another one that has just written `theirs`. */
function besideAnother(mine: readonly AnswerSheet[], theirs: string | null, key: string | null) {
  const storage = fakeStorage(theirs === null || key === null ? {} : { [key]: theirs });
  const { wiring } = openTab(storage);
  wiring.session.setState({ sheets: mine });
  const browser = document.createElement('iframe');
  document.body.append(browser);
  const frame = browser.contentWindow ?? window;
  followOtherTabs(wiring, frame);
  frame.dispatchEvent(new StorageEvent('storage', { key, newValue: theirs }));
  return wiring;
}

describe('two tabs on one sheet', () => {
  it('do not undo each other: the newer sheet is taken in', async () => {
    const wiring = besideAnother([sheet], JSON.stringify(newer), KEY);
    await vi.waitFor(() => {
      expect(sheetsOf(wiring)).toEqual([newer]);
    });
  });

  it('take in a name that was given in the other one', async () => {
    const named = { ...sheet, label: 'In spring' };
    const wiring = besideAnother([sheet], JSON.stringify(named), KEY);
    await vi.waitFor(() => {
      expect(sheetsOf(wiring)).toEqual([named]);
    });
  });

  it('share a check that was begun in the other one', async () => {
    const wiring = besideAnother([], JSON.stringify(sheet), KEY);
    await vi.waitFor(() => {
      expect(sheetsOf(wiring)).toEqual([sheet]);
    });
  });

  it('agree on what was removed in the other one', () => {
    expect(sheetsOf(besideAnother([sheet], null, KEY))).toEqual([]);
  });

  it.each([
    ['an older sheet', JSON.stringify(sheet), KEY],
    ['a spoilt sheet', '{', KEY],
    ['a setting', '{"theme":"dark"}', 'mooring.preferences'],
    ['something of the site that it stands on', JSON.stringify(sheet), 'sheet.a-1'],
    ['nothing at all, by emptying the storage of the site', null, null],
  ])('is not moved by %s', async (_what, theirs, key) => {
    const wiring = besideAnother([newer], theirs, key);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sheetsOf(wiring)).toEqual([newer]);
  });
});
