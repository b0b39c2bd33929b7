import { ARE_YOU_THERE, USE_NOW } from '#worker';
import type { PageStore, Wiring } from '#wiring';
import { isCalm } from './is-calm.ts';
import { UpdateLine } from './update-line.tsx';
import type { Update } from './update.ts';
import { whenQuiet } from './when-quiet.ts';

const QUIET_MS = 2000;

interface Place {
  /** The site's root, with a closing slash. */
  readonly root: URL;
  readonly update: PageStore<Update>;
  readonly wiring: Wiring;
}

/** The address as pages with trusted types want it: nothing but the one file of this site passes. */
function trusted({ href }: URL): string {
  const policy = window.trustedTypes?.createPolicy('mooring-worker', {
    createScriptURL: (wanted) => (wanted === href ? wanted : ''),
  });
  // A trusted address is no text, but stands where the DOM's types ask for one.
  return policy === undefined ? href : (policy.createScriptURL(href) as string & object);
}

/** Offers each version that comes to wait behind another one. The first of all waits for nobody. */
function watch(registration: ServiceWorkerRegistration, update: PageStore<Update>): () => boolean {
  let isAccepted = false;
  const offer = (worker: ServiceWorker) => {
    const accept = () => {
      isAccepted = true;
      worker.postMessage(USE_NOW);
    };
    const onLater = () => {
      update.setState({ Line: null });
    };
    update.setState({ Line: () => <UpdateLine onAccept={accept} onLater={onLater} /> });
  };
  if (registration.waiting !== null && registration.active !== null) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && registration.active !== null) offer(next);
    });
  });
  return () => isAccepted;
}

/**
 * Has this browser keep a copy of the site, so that it opens without a connection, and offers newer versions of it. Where the
 * browser does not let it, all is as without. Not from a frame: nothing is kept there unasked.
 */
export async function startWorker({ root, update, wiring }: Place): Promise<void> {
  if (window.parent !== window || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  let hasAccepted = () => false;
  serviceWorker.addEventListener('controllerchange', () => {
    update.setState({ Line: null });
    // Else this page goes on with its own version, of which the worker keeps the files.
    if (!isFirst && (hasAccepted() || isCalm(wiring))) location.reload();
    isFirst = false;
  });
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data !== ARE_YOU_THERE) return;
    ports[0]?.postMessage(ARE_YOU_THERE);
    if (isCalm(wiring)) location.reload();
  });
  // The first copy is a megabyte of work.
  if (isFirst) await whenQuiet(QUIET_MS);
  try {
    const registration = (await serviceWorker.register(trusted(new URL('sw.js', root)), {
      scope: root.pathname,
      updateViaCache: 'none',
    })) as ServiceWorkerRegistration | undefined;
    // What blocks workers may also answer with nothing.
    if (registration !== undefined) hasAccepted = watch(registration, update);
  } catch {
    // A private window, blocked storage, or no such file.
  }
}
