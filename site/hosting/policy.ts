/** What every server is asked to send with the site's files. The files for each kind of server are written from this. */

/** How files differ in what is sent with them: a page that is made for frames, a file that never changes, all else. */
export type Kind = 'frame' | 'asset' | 'other';

const KINDS: readonly Kind[] = ['frame', 'asset', 'other'];

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** As a policy says it: the origin of the page. */
const OWN = "'self'";
/**
 * A frame in a sandbox has no origin, and in WebKit nothing is its own then. So a page for frames begins with any host for
 * what it cannot do without, and its first script names the one that is meant (src/app/frame/choose-script.ts).
 */
const OWN_IN_FRAME = `${OWN} http: https:`;

/**
 * The directives of a page.
 * @param needed where that may come from which no page works without.
 * @param style the source of the one style that stands in every page, by its digest.
 */
function directives(needed: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${needed}`,
    `style-src ${needed} ${style}`,
    `font-src ${needed}`,
    `connect-src ${needed}`,
    `img-src ${OWN}`,
    `frame-src ${OWN}`,
    `manifest-src ${OWN}`,
    `worker-src ${OWN}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mooring-frame mooring-worker',
  ].join('; ');
}

/**
 * What every page says of itself, for hosts that send no headers. Who may frame it, only a header can say: browsers pass over
 * that in a page, aloud.
 */
export function pagePolicy(style: string): string {
  return directives(OWN, style);
}

/** What a page that is made for frames says of itself until its first script runs. */
export function framePolicy(style: string): string {
  return directives(OWN_IN_FRAME, style);
}

/** Without `frame-ancestors` anybody may frame the page. */
function contentPolicy(kind: Kind, style: string): string {
  return kind === 'frame' ? framePolicy(style) : `${pagePolicy(style)}; frame-ancestors ${OWN}`;
}

/** Switched off, with what the site uses left out: writing to the clipboard, and the device's own way to share. */
const UNUSED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock'],
  ...['serial', 'storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
] as const;

/** The same for every file, errors included. All files are public, and a frame in a sandbox has no origin of its own. */
export const FOR_ALL: readonly Header[] = [
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Access-Control-Allow-Origin', value: '*' },
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

/** Must not go out with an error: a file that was missing for a minute would be missing for a year. */
export const CACHING = 'Cache-Control';

/** What depends on the kind of file. An asset has no use for what is said of pages, which is as long as many an asset. */
export function headersFor(kind: Kind, style: string): readonly Header[] {
  if (kind === 'asset') {
    return [{ name: CACHING, value: 'public, max-age=31536000, immutable' }];
  }
  const content = [
    { name: CACHING, value: 'no-cache' },
    { name: 'Content-Security-Policy', value: contentPolicy(kind, style) },
    { name: 'Permissions-Policy', value: UNUSED.map((name) => `${name}=()`).join(', ') },
  ];
  // A frame may open its own page in a tab and talk to it, which a page with this header would refuse.
  if (kind === 'frame') return content;
  return [...content, { name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' }];
}

/** The names of all that `headersFor` gives, each once. */
export const VARYING: readonly string[] = [
  ...new Set(KINDS.flatMap((kind) => headersFor(kind, '').map(({ name }) => name))),
];
