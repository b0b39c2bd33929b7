export interface SyntaxFault {
  /** Where in the text, counted in UTF-16 code units. */
  readonly at: number;
  readonly message: string;
}

type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end';

const string = /"(?:[ -!#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/.source;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/.source;
const token = new RegExp(`(${string})|(?:${literal})|[{}[\\],:]`, 'y');
const space = /[ \t\n\r]*/y;

const wants: Readonly<Record<Awaited, string>> = {
  value: 'A value is missing before this: words in quotes, a number, true, false, null, { or [',
  'first value': 'A value or ] is missing before this',
  key: 'A key in quotes is missing before this',
  'first key': 'A key in quotes or } is missing before this',
  colon: 'A colon is missing before this',
  more: 'A comma or a closing bracket is missing before this',
  end: 'The file goes on after its end',
};

/**
 * The first place where a text stops being JSON (RFC 8259), in words for somebody who writes JSON by hand;
 * null for every text that `JSON.parse` takes. Engines word this in their own ways, and some name no place.
 */
export function findSyntaxFault(text: string): SyntaxFault | null {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(space, text, at)?.[0].length ?? 0;
    if (at === text.length) {
      const message = `The file ends too early${open.length > 0 ? `; still open: ${open.join(' ')}` : ''}`;
      return awaited === 'end' ? null : { at, message };
    }
    const match = matchAt(token, text, at);
    if (match === null) return { at, message: oddities[text.charAt(at)] ?? wants[awaited] };
    const next = follow(awaited, match[0], match[1] !== undefined, open);
    if (next === null) {
      const isLooseComma = text.slice(0, at).trimEnd().endsWith(',') && /[}\]]/.test(match[0]);
      return { at, message: isLooseComma ? 'Remove the comma before this' : wants[awaited] };
    }
    awaited = next;
    at += match[0].length;
  }
}

const oddities: Readonly<Partial<Record<string, string>>> = {
  '"': 'Words that begin here lack a closing quote, or hold a line break or a single backslash',
  '“': 'Use straight quotes',
  '”': 'Use straight quotes',
  "'": 'Use double quotes',
  '/': 'A comment has no place in JSON',
};

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What may come after the token; null where the token may not stand. Keeps the list of open brackets. */
function follow(
  awaited: Awaited,
  found: string,
  isString: boolean,
  open: string[],
): Awaited | null {
  const isMark = !isString && '{}[]:,'.includes(found);
  const closed = (): Awaited => (open.length === 0 ? 'end' : 'more');
  const close = (): Awaited => {
    open.pop();
    return closed();
  };
  switch (awaited) {
    case 'value':
    case 'first value':
      if (!isMark) return closed();
      if (found === ']' && awaited === 'first value') return close();
      if (found !== '{' && found !== '[') return null;
      open.push(found);
      return found === '{' ? 'first key' : 'first value';
    case 'key':
    case 'first key':
      if (isString) return 'colon';
      return found === '}' && awaited === 'first key' ? close() : null;
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'more':
      if (found === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return found === (open.at(-1) === '{' ? '}' : ']') ? close() : null;
    case 'end':
      return null;
  }
}
