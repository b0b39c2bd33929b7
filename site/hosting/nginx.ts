import { PATTERNS } from './paths.ts';
import { CACHING, FOR_ALL, headersFor, VARYING, type Kind } from './policy.ts';

function variable(name: string): string {
  return `$mooring_${name.toLowerCase().replaceAll('-', '_')}`;
}

function valueOf(name: string, kind: Kind, style: string): string {
  return headersFor(kind, style).find((header) => header.name === name)?.value ?? '';
}

/** nginx sends no header whose value is empty. */
function map(name: string, style: string): string {
  const usual = valueOf(name, 'other', style);
  const rows = PATTERNS.map(
    ([kind, pattern]) => [`"~${pattern}"`, valueOf(name, kind, style)] as const,
  );
  return [
    `map $uri ${variable(name)} {`,
    `    default "${usual}";`,
    ...rows.filter(([, value]) => value !== usual).map(([key, value]) => `    ${key} "${value}";`),
    '}',
  ].join('\n');
}

/** The text of `.nginx.conf`: a server to include where nginx takes servers, such as in `conf.d`. */
export function nginxConf(style: string): string {
  const always = FOR_ALL.map(({ name, value }) => `    add_header ${name} "${value}" always;`);
  const varying = VARYING.map(
    (name) => `    add_header ${name} ${variable(name)}${name === CACHING ? '' : ' always'};`,
  );
  return `# Written with this build of the site, and right for it alone: after each update, let nginx read it anew.
# To include inside "http", as files in conf.d are. Needs no right to write, and no port below 1024.

${VARYING.map((name) => map(name, style)).join('\n\n')}

server {
    listen 8080;
    root html;
    index index.html;
    charset utf-8;
    server_tokens off;
    # Redirects to the closing slash then hold behind another port or name.
    absolute_redirect off;

    # A line in a log says who read which page, and when. Nobody needs to know.
    access_log off;
    log_not_found off;

${[...always, ...varying].join('\n')}
    # Once the site answers to https alone, this keeps browsers to it:
    # add_header Strict-Transport-Security "max-age=31536000" always;

    types {
        text/html html;
        text/javascript js;
        text/css css;
        image/svg+xml svg;
        application/json json;
        application/manifest+json webmanifest;
        image/png png;
        font/woff2 woff2;
    }
    charset_types text/html text/javascript text/css image/svg+xml application/json application/manifest+json;

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types text/javascript text/css image/svg+xml application/json application/manifest+json;

    # Files for other servers.
    location ~ /(\\.(?!well-known/)|_headers$) {
        return 404;
    }
}
`;
}
