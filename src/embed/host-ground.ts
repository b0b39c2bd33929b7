/** Of 255. Green weighs most in how light a colour is, so it stands for all of it. */
const MIDDLE = 128;

/** Whether the nearest colour painted behind an element is dark; a picture cannot be told. Nothing of it is sent. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [kind, , green, , alpha] = getComputedStyle(at).backgroundColor.split(/[(,)]/);
    if (kind === 'rgb' || (kind === 'rgba' && Number(alpha))) return Number(green) < MIDDLE;
  }
  return false;
}
