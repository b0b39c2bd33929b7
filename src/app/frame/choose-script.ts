/**
 * Stands in the frame's page beside the app's own module, as a plain script, and does nothing unless the frame has no origin:
 * then it fetches the check as one plain script too.
 */
const own = document.currentScript;
const address = own?.dataset['src'];

/** The address as pages with trusted types want it: nothing but the one file of this site passes. */
function trusted(url: string): string {
  const policy = window.trustedTypes?.createPolicy('mooring-frame', {
    createScriptURL: (wanted) => (wanted === url ? wanted : ''),
  });
  // A trusted address is no text, but stands where the DOM's types ask for one.
  return policy === undefined ? url : (policy.createScriptURL(url) as string & object);
}

if (origin === 'null' && address !== undefined) {
  const script = document.createElement('script');
  script.src = trusted(new URL(address, document.baseURI).href);
  document.head.append(script);
}
