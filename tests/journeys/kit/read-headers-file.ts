/** Reads a `_headers` file by the rules that its hosts have written down. */

export type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** The hosts that read such a file; where several rules set one header, they do not agree. */
export type Host = 'netlify' | 'cloudflare';

function readRules(text: string): readonly Rule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.flatMap((line, at) => {
    if (!line.startsWith('/')) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((next) => next.startsWith('/'));
    const headers = rest.slice(0, end < 0 ? rest.length : end).map((header) => {
      const [name = '', ...value] = header.split(':');
      return [name.trim(), value.join(':').trim()] as const;
    });
    return [{ path: line.trim(), headers }];
  });
}

/** `*` stands for anything, `:name` for one folder. Netlify does not look at a slash in the end. */
function fits(rule: string, path: string, host: Host): boolean {
  const escaped = rule.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = escaped.replaceAll('*', '.*').replaceAll(/:[a-z]\w*/gi, '[^/]+');
  const open = host === 'netlify' ? pattern.replace(/\/?(\.\*)?$/, '(/$1)?') : pattern;
  return new RegExp(`^${open}$`).test(path);
}

/** What a host sends with a path from its root. Netlify lets the last rule count, Cloudflare joins them all. */
export function headersOn(host: Host, text: string, path: string): Headers {
  const found: Record<string, string> = {};
  for (const rule of readRules(text)) {
    if (!fits(rule.path, path, host)) continue;
    for (const [name, value] of rule.headers) {
      const before = host === 'cloudflare' ? found[name] : undefined;
      found[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return found;
}
