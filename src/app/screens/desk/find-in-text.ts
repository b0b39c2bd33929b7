import { fragmentToSealed, fromArmor } from '#sharing';
import { parseRoute } from '#wiring';
import type { Found } from './model.ts';

const LINK = /https?:\/\//i;
/** What stands right after a link in a sentence, or around it in a mail. */
const AFTER_LINK = /[>"'”’),.;:!?\]]+$/;
const PIECE = /^[\w-]+$/;

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

/** The sealed reply in a text that begins with a link. Mail may have broken it into lines, and a sentence may go on behind it. */
function inLinkAndMore(text: string, root: string): Found {
  const [first = '', ...rest] = text.split(/\s+/).map((piece) => piece.replace(AFTER_LINK, ''));
  const alone = inLink(first, root);
  let link = first;
  let whole = alone;
  for (const piece of rest) {
    const isCut = !whole.ok && (whole.problem === 'changed' || whole.problem === 'empty');
    if (!isCut || !PIECE.test(piece)) break;
    link += piece;
    whole = inLink(link, root);
  }
  return whole.ok ? whole : alone;
}

/**
 * The sealed reply in a text: an address of this site, the part of it behind "#", or a sealed file as text.
 * @param root the address of this site's root, with its closing slash. Links to anywhere else are refused unread.
 */
export function findInText(text: string, root: string): Found {
  const sealed = fromArmor(text);
  if (sealed !== null) return { ok: true, sealed };
  const start = text.search(LINK);
  if (start !== -1) return inLinkAndMore(text.slice(start), root);
  // Mail breaks long lines.
  return findInFragment(
    text
      .trim()
      .replaceAll(/\s*\n\s*/g, '')
      .replace(/^#/, ''),
  );
}
