import { readAttribute } from './host-attributes.ts';
import { styled } from './host-styled.ts';

/** A native modal dialog around the frame, with a button to close it that stays in view. In no page yet. */
export function makeDialog(element: Element, frame: HTMLIFrameElement): HTMLDialogElement {
  const dialog = styled('dialog', {
    width: '60rem',
    maxWidth: '100%',
    padding: '0',
    border: '0',
    colorScheme: frame.style.colorScheme,
  });
  dialog.setAttribute('aria-label', frame.title);
  const close = styled('button', {
    display: 'block',
    position: 'sticky',
    top: '0',
    marginInlineStart: 'auto',
    padding: '14px 18px',
    font: 'inherit',
  });
  close.type = 'button';
  close.textContent = readAttribute(element, 'close') || 'Close';
  close.onclick = () => {
    dialog.close();
  };
  dialog.append(close, frame);
  return dialog;
}
