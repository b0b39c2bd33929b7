import { fromFragment, toFragment } from './envelope.ts';
import { isSealedFile } from './seal.ts';
import type { Reading } from './model.ts';

/** A sealed reply as the fragment of a link to the desk. */
export function sealedToFragment(sealed: Uint8Array): string {
  return toFragment('reply', sealed);
}

/** The sealed reply in a fragment. */
export function fragmentToSealed(fragment: string): Reading<Uint8Array> {
  const body = fromFragment('reply', fragment);
  if (!body.ok) return body;
  return isSealedFile(body.value) ? body : { ok: false, problem: 'not-ours' };
}
