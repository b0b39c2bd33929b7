import { LOOK_PROPERTIES, type PracticeLook } from './look.ts';

/** Gives a page (its root element) a look, and takes away what an earlier look had set. */
export function applyLook(look: PracticeLook, root: HTMLElement): void {
  for (const name of LOOK_PROPERTIES) {
    const value = look.properties[name];
    if (value === undefined) root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
  if (look.theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', look.theme);
}
