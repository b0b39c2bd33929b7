/**
 * Stands in the frame's page before the app's own module, as a plain script. It holds the page to the policy of all others
 * from now on, with the site's origin by its name: a frame without an origin has nothing that some browsers would take for
 * its own. Such a frame is then given the check as one plain script too.
 */
const own = document.currentScript;
const address = own?.dataset['src'];
const policy = own?.dataset['policy'];

if (address !== undefined && policy !== undefined) {
  const site = new URL(address, document.baseURI).origin;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy.replaceAll("'self'", site);
  document.head.append(meta);
}

/** The address as pages with trusted types want it: nothing but the one file of this site passes. */
function trusted(url: string): string {
  const rules = window.trustedTypes?.createPolicy('mooring-frame', {
    createScriptURL: (wanted) => (wanted === url ? wanted : ''),
  });
  // A trusted address is no text, but stands where the DOM's types ask for one.
  return rules === undefined ? url : (rules.createScriptURL(url) as string & object);
}

if (origin === 'null' && address !== undefined) {
  const script = document.createElement('script');
  script.src = trusted(new URL(address, document.baseURI).href);
  document.head.append(script);
}
