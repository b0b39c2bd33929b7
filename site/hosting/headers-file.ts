import { pathRules } from './paths.ts';
import { FOR_ALL, headersFor, type Header } from './policy.ts';

function rule(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
}

/** The text of `_headers`, which Netlify and Cloudflare Pages read at the root of what they publish. */
export function headersFile(
  pages: readonly string[],
  files: readonly string[],
  style: string,
): string {
  const rules = pathRules(pages, files).map(({ path, kind }) =>
    rule(path, headersFor(kind, style)),
  );
  const about = '# For Netlify and Cloudflare Pages. No two rules set one header for one path.';
  return `${[about, rule('/*', FOR_ALL), ...rules].join('\n\n')}\n`;
}
