import { describe, expect, it } from 'vitest';
import { EMBED_VERSION } from '#embed';
import {
  deliver,
  findFrame,
  frameOf,
  hearEvents,
  place,
  useHostPage,
  windowOf,
} from './kit/host-page.ts';

useHostPage();

function button(id = 'open'): HTMLButtonElement {
  const made = document.createElement('button');
  made.id = id;
  made.append(document.createElement('span'));
  document.body.append(made);
  return made;
}

function dialogOf(element: Element): HTMLDialogElement {
  const dialog = element.shadowRoot?.querySelector('dialog') ?? null;
  if (dialog === null) throw new Error('The element has no dialog.');
  return dialog;
}

describe.each([
  '<mooring-check button="open" label="Our check" close="Shut">Words</mooring-check>',
  '<div data-mooring data-button="open" data-label="Our check" data-close="Shut">Words</div>',
])('%s', (html) => {
  it('makes nothing before the owner’s button is pressed, and leaves its words alone', async () => {
    button('another');
    const element = await place(html);
    document.getElementById('another')?.click();
    document.body.click();
    expect(findFrame(element)).toBeNull();
    expect(element.shadowRoot?.querySelector('dialog')).toBeNull();
    button().click();
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).toEqual([
      ...element.childNodes,
    ]);
  });

  it('opens in a named dialog, also by what is inside the button or by a button that came later', async () => {
    const element = await place(html);
    button().querySelector('span')?.click();
    const dialog = dialogOf(element);
    expect(dialog.open).toBe(true);
    expect(dialog.getAttribute('aria-label')).toBe('Our check');
    expect(dialog.contains(frameOf(element))).toBe(true);
    expect(frameOf(element).title).toBe('Our check');
  });

  it('keeps the frame when it is closed, so that no answer is lost, and gives the focus back', async () => {
    const element = await place(html);
    const opener = button();
    opener.click();
    const dialog = dialogOf(element);
    const frame = frameOf(element);
    const close = dialog.querySelector('button');
    expect(close?.textContent).toBe('Shut');
    close?.click();
    expect(dialog.open).toBe(false);
    expect(document.activeElement).toBe(opener);
    opener.click();
    expect(dialogOf(element)).toBe(dialog);
    expect(dialog.open).toBe(true);
    expect(frameOf(element)).toBe(frame);
    expect(frame.isConnected).toBe(true);
  });

  it('hears its frame, and begins a new screen at the top of the dialog', async () => {
    const element = await place(html);
    button().click();
    const told = hearEvents();
    const frame = frameOf(element);
    const screen = { type: 'mooring:screen', version: EMBED_VERSION, screen: 'begin' };
    frame.getBoundingClientRect = () => ({ top: -40 }) as DOMRect;
    dialogOf(element).scrollTop = 500;
    frame.focus();
    deliver(screen, windowOf(frame));
    expect(dialogOf(element).scrollTop).toBe(0);
    expect(told.map(({ target }) => target)).toEqual([element]);
  });

  it('is gone with its element, and its button then opens nothing', async () => {
    const element = await place(html);
    const opener = button();
    opener.click();
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    opener.click();
    expect(element.shadowRoot?.querySelector('dialog')).toBeNull();
    expect(findFrame(element)).toBeNull();
  });
});

describe('a link that opens the check in a dialog', () => {
  it('is not followed as well', async () => {
    await place('<mooring-check button="link"></mooring-check>');
    const link = await place('<a id="link" href="#elsewhere">The check</a>');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});

describe('a browser without dialogs', () => {
  it('has the check in its place on the page', async () => {
    const { HTMLDialogElement: known } = window;
    Reflect.deleteProperty(window, 'HTMLDialogElement');
    const element = await place('<mooring-check button="open"></mooring-check>');
    window.HTMLDialogElement = known;
    expect(frameOf(element).isConnected).toBe(true);
  });
});
