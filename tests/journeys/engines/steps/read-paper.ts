import { inflateSync } from 'node:zlib';

interface Paper {
  readonly pages: number;
  /** Whether a font has a map back to letters: the text can be found, copied and read aloud. */
  readonly isText: boolean;
}

function inflate(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // Not every stream is packed this way.
    return '';
  }
}

/** What a PDF says of itself, whether or not it packs what it is made of. Throws for anything else. */
export function readPaper(file: Buffer): Paper {
  const pdf = file.toString('latin1');
  if (!pdf.startsWith('%PDF-')) throw new Error('What was printed is no PDF');
  const packed = [...pdf.matchAll(/stream\r?\n([^]*?)endstream/g)].map((found) =>
    inflate(found[1] ?? ''),
  );
  const all = [pdf, ...packed].join('\n');
  return {
    pages: all.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    isText: all.includes('/ToUnicode'),
  };
}
