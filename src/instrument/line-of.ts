/** Line and column of a place in a text, both from 1. */
export function lineAt(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The line, from 1, of the member that a JSON Pointer names; where it is not there, the line of the nearest part
 * around it that is. Line 1 for text that is no JSON.
 */
export function lineOf(text: string, pointer: string): number {
  const levels: { readonly isList: boolean; key: string }[] = [];
  let best = { length: 0, at: 0 };
  const note = (at: number) => {
    const here = levels.map(({ key }) => `/${key}`).join('');
    const isWay = pointer === here || pointer.startsWith(`${here}/`);
    if (isWay && here.length > best.length) best = { length: here.length, at };
  };
  for (const { 0: found, 1: colon, index } of text.matchAll(
    /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/gsu,
  )) {
    const top = levels.at(-1);
    if (found === '{' || found === '[') {
      levels.push({ isList: found === '[', key: '0' });
      if (found === '[') note(firstInk(text, index + 1));
    } else if (found === '}' || found === ']') {
      levels.pop();
    } else if (found === ',' && top?.isList === true) {
      top.key = String(Number(top.key) + 1);
      note(firstInk(text, index + 1));
    } else if (colon !== undefined && top !== undefined) {
      top.key = found
        .slice(1, -colon.length - 1)
        .replaceAll('~', '~0')
        .replaceAll('/', '~1');
      note(index);
    }
  }
  return lineAt(text, best.at).line;
}

function firstInk(text: string, from: number): number {
  const ink = text.slice(from).search(/\S/);
  return ink < 0 ? from : from + ink;
}
