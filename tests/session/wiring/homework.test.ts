import { describe, expect, it } from 'vitest';
import { takeHomework, wake } from '#wiring';
import { homeworkFrom, storedHomework } from '../../screens/kit/held-homework.ts';
import { openTab } from './a-tab.ts';

const held = homeworkFrom('Maren');
const opened = { id: held.id, fragment: held.record.fragment, homework: held.homework };
const KEY = `homework.${held.id}`;

describe('homework', () => {
  it('leaves the device when that is said to be a shared one, and comes back when it is not', () => {
    const { wiring } = openTab();
    takeHomework(wiring, opened);
    expect(wiring.device.read(KEY)).not.toBeNull();
    wiring.keeper.setShared(true);
    expect([wiring.device.read(KEY), wiring.tab.read(KEY) === null]).toEqual([null, false]);
    wiring.keeper.setShared(false);
    expect([wiring.device.read(KEY) === null, wiring.tab.read(KEY)]).toEqual([false, null]);
  });

  it('that lies on the device and in the tab is one', async () => {
    const { wiring } = openTab();
    for (const [key, text] of Object.entries(storedHomework(held))) {
      for (const home of [wiring.device, wiring.tab]) home.write(key.replace('mooring.', ''), text);
    }
    await wake(wiring);
    expect(wiring.homeworks.getState().homeworks).toEqual([held]);
  });
});
