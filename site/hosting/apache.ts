import { PATTERNS } from './paths.ts';
import { CACHING, FOR_ALL, headersFor, VARYING, type Kind } from './policy.ts';

const TYPES = [
  ['text/html', 'html'],
  ['text/javascript', 'js'],
  ['text/css', 'css'],
  ['image/svg+xml', 'svg'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['image/png', 'png'],
  ['font/woff2', 'woff2'],
] as const;

const PACKED = [
  'text/html',
  'text/javascript',
  'text/css',
  'image/svg+xml',
  'application/json',
  'application/manifest+json',
];

function valueOf(name: string, kind: Kind, style: string): string | undefined {
  return headersFor(kind, style).find((header) => header.name === name)?.value;
}

/** What is usual, and after it what differs: the last line that fits a path counts. */
function settings(name: string, style: string): readonly string[] {
  const usual = valueOf(name, 'other', style);
  // Without `always`, a header stays away from errors.
  const header = name === CACHING ? 'Header' : 'Header always';
  const set = (value: string | undefined) =>
    value === undefined ? `  ${header} unset ${name}` : `  ${header} set ${name} "${value}"`;
  return [
    set(usual),
    ...PATTERNS.flatMap(([kind, pattern]) => {
      const value = valueOf(name, kind, style);
      return value === usual ? [] : [`${set(value)} "expr=%{REQUEST_URI} =~ m#${pattern}#"`];
    }),
  ];
}

/** The text of `.htaccess`, which Apache reads in the folder that the site lies in, wherever that is. */
export function htaccess(style: string): string {
  return `# For Apache 2.4, in the folder of the site. A server without one of these modules passes over its part.
<IfModule mod_headers.c>
${FOR_ALL.map(({ name, value }) => `  Header always set ${name} "${value}"`).join('\n')}
${VARYING.flatMap((name) => settings(name, style)).join('\n')}
  # Once the site answers to https alone, this keeps browsers to it:
  # Header always set Strict-Transport-Security "max-age=31536000"
</IfModule>

<IfModule mod_mime.c>
${TYPES.map(([type, ending]) => `  AddType ${type} .${ending}`).join('\n')}
  AddCharset utf-8 .html .js .css .svg .json .webmanifest
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${PACKED.join(' ')}
  </IfModule>
</IfModule>
`;
}
