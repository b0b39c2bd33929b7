import { fragmentToSealed, fromArmor } from '#sharing';
import { parseRoute } from '#wiring';
import type { Found } from './model.ts';

const LINK = /https?:\/\/\S+/i;

/** The sealed reply in what stood behind "#" in a link. */
export function findInFragment(fragment: string): Found {
  const reading = fragmentToSealed(fragment);
  if (reading.ok) return { ok: true, sealed: reading.value };
  // Ours, and no reply: the only other kind there is.
  return {
    ok: false,
    problem: reading.problem === 'other-kind' ? 'homework-link' : reading.problem,
  };
}

function inLink(link: string, root: string): Found {
  if (!URL.canParse(link)) return { ok: false, problem: 'not-ours' };
  const { origin, pathname, hash } = new URL(link);
  const address = origin + pathname;
  if (!address.startsWith(root)) return { ok: false, problem: 'other-site' };
  const screen = parseRoute(address.slice(root.length), 'en')?.screen;
  if (screen === 'homework') return { ok: false, problem: 'homework-link' };
  if (screen !== 'desk') return { ok: false, problem: 'not-ours' };
  return findInFragment(hash.slice(1));
}

/**
 * The sealed reply in a text: an address of this site, the part of it behind "#", or a sealed file as text.
 * @param root the address of this site's root, with its closing slash. Links to anywhere else are refused unread.
 */
export function findInText(text: string, root: string): Found {
  const sealed = fromArmor(text);
  if (sealed !== null) return { ok: true, sealed };
  const link = LINK.exec(text)?.[0];
  if (link !== undefined) return inLink(link, root);
  // Mail breaks long lines.
  return findInFragment(
    text
      .trim()
      .replaceAll(/\s*\n\s*/g, '')
      .replace(/^#/, ''),
  );
}
