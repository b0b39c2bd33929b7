import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useWiring, type Wiring } from '#wiring';
import { createDesk, type Desk } from './create-desk.ts';
import { DESK_KEY } from './desk-store.ts';
import type { DeskState } from './model.ts';
import { alone, closeOthers, listenForClosing } from './other-tabs.ts';
import { KEY_KEY } from './stored-key.ts';
import { watchIdle } from './watch-idle.ts';

const desks = new WeakMap<Wiring, Desk>();
const attended = new WeakSet<Desk>();

function reloadPage(): void {
  location.reload();
}

/** Closes the desk when it lies idle, and follows what another tab does to it. It does so for as long as the tab lives. */
function attend(desk: Desk): void {
  let stop: (() => void) | null = null;
  desk.store.subscribe((state) => {
    const isClosable = state.status === 'open' && state.key.isLocked;
    if (isClosable && stop === null) stop = watchIdle(desk.lockHere);
    if (!isClosable && stop !== null) {
      stop();
      stop = null;
    }
  });
  listenForClosing(desk.lockHere);
  addEventListener('storage', ({ key }) => {
    if (key === `mooring.${KEY_KEY}`) reloadPage();
    if (key === `mooring.${DESK_KEY}`) void desk.refresh();
  });
}

/** The one desk of a tab: made when a screen first asks for it. */
function deskOf(wiring: Wiring): Desk {
  const known = desks.get(wiring);
  if (known !== undefined) return known;
  const { device, forms, now } = wiring;
  const desk = createDesk({ device, forms, now, reload: reloadPage, closeOthers, alone });
  desks.set(wiring, desk);
  return desk;
}

/** The desk, and its state; `asleep` on the page as it was built and until what this device keeps has been looked at. */
export function useDesk(): { readonly desk: Desk; readonly state: DeskState } {
  const wiring = useWiring();
  const desk = deskOf(wiring);
  const state = useStore(desk.store);
  useEffect(() => {
    if (!attended.has(desk)) attend(desk);
    attended.add(desk);
    void desk.wake();
  }, [desk]);
  return { desk, state };
}
