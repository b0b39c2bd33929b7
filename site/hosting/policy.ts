/** What every server is asked to send with the site's files. The files for each kind of server are written from this. */

/** How files differ in what is sent with them: a page that is made for frames, a file that never changes, all else. */
export type Kind = 'frame' | 'asset' | 'other';

const KINDS: readonly Kind[] = ['frame', 'asset', 'other'];

export interface Header {
  readonly name: string;
  readonly value: string;
}

const CONTENT: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['frame-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'mooring-frame'],
];

/** Without `frame-ancestors` anybody may frame the page. */
function contentPolicy(kind: Kind): string {
  const framing = kind === 'frame' ? [] : [['frame-ancestors', "'self'"]];
  return [...CONTENT, ...framing].map((directive) => directive.join(' ')).join('; ');
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
  { name: 'Permissions-Policy', value: UNUSED.map((name) => `${name}=()`).join(', ') },
  { name: 'Access-Control-Allow-Origin', value: '*' },
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

/** Must not go out with an error: a file that was missing for a minute would be missing for a year. */
export const CACHING = 'Cache-Control';

/** What depends on the kind of file. */
export function headersFor(kind: Kind): readonly Header[] {
  if (kind === 'asset') {
    return [{ name: CACHING, value: 'public, max-age=31536000, immutable' }];
  }
  const content = [
    { name: CACHING, value: 'no-cache' },
    { name: 'Content-Security-Policy', value: contentPolicy(kind) },
  ];
  // A frame may open its own page in a tab and talk to it, which a page with this header would refuse.
  if (kind === 'frame') return content;
  return [...content, { name: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' }];
}

/** The names of all that `headersFor` gives, each once. */
export const VARYING: readonly string[] = [
  ...new Set(KINDS.flatMap((kind) => headersFor(kind).map(({ name }) => name))),
];
