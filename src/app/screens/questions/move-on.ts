/** What comes after an item on its page: the next item, or the button that leads on. */
function stopAfter(item: Element): Element | null {
  const next = item.nextElementSibling;
  return next instanceof HTMLFieldSetElement ? next : (next?.querySelector('button') ?? null);
}

/** Moves the keyboard on, after a digit has answered an item. */
export function focusAfter(radio: Element): void {
  const item = radio.closest('fieldset');
  if (item === null) return;
  const stop = stopAfter(item);
  const control =
    stop instanceof HTMLFieldSetElement
      ? (stop.querySelector<HTMLElement>('input:checked') ??
        stop.querySelector<HTMLElement>('input'))
      : stop;
  if (control instanceof HTMLElement) control.focus();
}

/** Brings what comes next into view, after a tap or click. Arrow keys browse, so they move nothing. */
export function revealAfter(radio: Element, cause: Event | undefined): void {
  if (!(cause instanceof MouseEvent) || cause.detail === 0) return;
  const item = radio.closest('fieldset');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (item === null) return;
  stopAfter(item)?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}
